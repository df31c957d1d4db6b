/** The workbench as a command: {@code bin/workbench}. */
@NullMarked
package org.empathygate.workbench.cli;

import org.jspecify.annotations.NullMarked;
