@NullMarked
package org.empathygate.workbench.host;

import org.jspecify.annotations.NullMarked;
