/** That the benchmarks still run and compare like with like; never how long anything takes. */
@NullMarked
package org.empathygate.benchmarks;

import org.jspecify.annotations.NullMarked;
