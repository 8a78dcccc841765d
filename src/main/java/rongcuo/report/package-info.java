/**
 * Results for people and programs: text, JSON, CSV, HTML and calendars, whatever command asks for
 * them.
 */
@NullMarked
package rongcuo.report;

import org.jspecify.annotations.NullMarked;
