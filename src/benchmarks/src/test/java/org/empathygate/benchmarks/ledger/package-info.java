@NullMarked
package org.empathygate.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
