/** What the ledger withstands and how fast it is: nodes that race, a node that is killed, a million entries. */
@NullMarked
package org.empathygate.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
