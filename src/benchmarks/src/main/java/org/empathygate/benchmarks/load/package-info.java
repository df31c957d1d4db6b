/** Transitions through the workbench's REST API, with the real bundle and real databases: bare and gated, in turns. */
@NullMarked
package org.empathygate.benchmarks.load;

import org.jspecify.annotations.NullMarked;
