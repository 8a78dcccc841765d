/**
 * The program: its commands by name, and what finds and runs them. Each command has a room of its
 * own.
 */
@NullMarked
package rongcuo.cli;

import org.jspecify.annotations.NullMarked;
