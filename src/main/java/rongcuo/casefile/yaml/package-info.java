/** YAML as people write it: nodes with their places, and slips of the pen in words. */
@NullMarked
package rongcuo.casefile.yaml;

import org.jspecify.annotations.NullMarked;
