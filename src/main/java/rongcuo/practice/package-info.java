/**
 * What the decisions of an office say together (第三条 “公平公正”): the readings that they imply, those
 * that cannot stand together, like cases treated unlike, and what a change of readings would alter.
 */
@NullMarked
package rongcuo.practice;

import org.jspecify.annotations.NullMarked;
