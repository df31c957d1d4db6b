/** The services that both products' platform offers to plugins: SAL, caches and events, as far as host-api declares them. */
@NullMarked
package org.empathygate.workbench.platform;

import org.jspecify.annotations.NullMarked;
