/** Promises with an owner and a date. */
@NullMarked
package org.empathygate.core.commitment;

import org.jspecify.annotations.NullMarked;
