/** Faults that stories and tests switch on at the borders of a plugin, to see what it does then. */
@NullMarked
package org.empathygate.workbench.fault;

import org.jspecify.annotations.NullMarked;
