/** What counting done work items costs, however many there are. */
@NullMarked
package org.empathygate.benchmarks.status;

import org.jspecify.annotations.NullMarked;
