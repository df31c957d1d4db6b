@NullMarked
package org.empathygate.workbench.plugin;

import org.jspecify.annotations.NullMarked;
