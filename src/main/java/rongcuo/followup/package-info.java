/**
 * What follows a decision (第十四至十九条): duties and their days, the stage of a case, and risks that
 * recur across cases.
 */
@NullMarked
package rongcuo.followup;

import org.jspecify.annotations.NullMarked;
