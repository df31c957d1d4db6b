/** Figures and the intervals that belong to them. */
@NullMarked
package org.empathygate.core.metrics;

import org.jspecify.annotations.NullMarked;
