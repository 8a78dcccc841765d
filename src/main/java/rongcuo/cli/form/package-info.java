/** {@code rongcuo form} and {@code rongcuo import}: tables that go out and come in. */
@NullMarked
package rongcuo.cli.form;

import org.jspecify.annotations.NullMarked;
