@NullMarked
package org.empathygate.wiring;

import org.jspecify.annotations.NullMarked;
