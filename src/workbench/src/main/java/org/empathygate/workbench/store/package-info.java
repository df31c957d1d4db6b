@NullMarked
package org.empathygate.workbench.store;

import org.jspecify.annotations.NullMarked;
