/** The decision itself: a pure function, and the use case that reads, decides and records. */
@NullMarked
package org.empathygate.core.gate;

import org.jspecify.annotations.NullMarked;
