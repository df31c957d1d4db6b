/** The workbench's own REST API, for administrators: what stories and tests need in order to be hostile. */
@NullMarked
package org.empathygate.workbench.switches;

import org.jspecify.annotations.NullMarked;
