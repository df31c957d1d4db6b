/** What happened, append-only, each entry chained to the one before by a hash. */
@NullMarked
package org.empathygate.core.ledger;

import org.jspecify.annotations.NullMarked;
