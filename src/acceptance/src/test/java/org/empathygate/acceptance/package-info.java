/** Stories and rules that hold for the product as a whole. */
@NullMarked
package org.empathygate.acceptance;

import org.jspecify.annotations.NullMarked;
