/** That the three ways through the engine judge alike. */
@NullMarked
package org.empathygate.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
