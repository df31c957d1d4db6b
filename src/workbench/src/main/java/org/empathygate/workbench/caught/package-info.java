/** What a product would have sent or written elsewhere: the workbench keeps it and shows it. */
@NullMarked
package org.empathygate.workbench.caught;

import org.jspecify.annotations.NullMarked;
