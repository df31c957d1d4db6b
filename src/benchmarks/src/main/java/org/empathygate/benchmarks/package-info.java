/** What the gate costs: the decision alone, a transition in the workflow engine, and a transition through REST. */
@NullMarked
package org.empathygate.benchmarks;

import org.jspecify.annotations.NullMarked;
