/**
 * The steps of the proceedings (第九, 十四–十九条), and what follows from them: duties, stages, papers.
 */
@NullMarked
package rongcuo.steps;

import org.jspecify.annotations.NullMarked;
