/** The one place that knows Spring, OSGi and the clock: it joins core, the edges and the host. */
@NullMarked
package org.empathygate.wiring;

import org.jspecify.annotations.NullMarked;
