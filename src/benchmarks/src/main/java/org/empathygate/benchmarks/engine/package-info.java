/** Transitions in the workflow engine with every store in memory: bare, gated, and guarded by a script. */
@NullMarked
package org.empathygate.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
