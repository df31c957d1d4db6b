/** Asking to pass anyway: the request, its legal moves, and who may decide. */
@NullMarked
package org.empathygate.core.override;

import org.jspecify.annotations.NullMarked;
