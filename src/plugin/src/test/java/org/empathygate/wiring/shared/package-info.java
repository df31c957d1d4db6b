@NullMarked
package org.empathygate.wiring.shared;

import org.jspecify.annotations.NullMarked;
