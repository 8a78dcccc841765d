/**
 * What every command stands on: session, environment, options, output, messages and exit statuses.
 */
@NullMarked
package rongcuo.cli.frame;

import org.jspecify.annotations.NullMarked;
