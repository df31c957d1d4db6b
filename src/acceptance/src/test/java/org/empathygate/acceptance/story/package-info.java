/** Stories on the workbench, through the same command and the same jar that people use. */
@NullMarked
package org.empathygate.acceptance.story;

import org.jspecify.annotations.NullMarked;
