/** {@code rongcuo ledger}. */
@NullMarked
package rongcuo.cli.ledger;

import org.jspecify.annotations.NullMarked;
