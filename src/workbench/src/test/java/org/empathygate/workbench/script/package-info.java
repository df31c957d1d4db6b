@NullMarked
package org.empathygate.workbench.script;

import org.jspecify.annotations.NullMarked;
