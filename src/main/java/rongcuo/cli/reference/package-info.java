/**
 * The commands with their options, as data, and what is written from it: completion scripts of
 * shells and manual pages.
 */
@NullMarked
package rongcuo.cli.reference;

import org.jspecify.annotations.NullMarked;
