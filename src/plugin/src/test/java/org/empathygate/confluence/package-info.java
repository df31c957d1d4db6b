@NullMarked
package org.empathygate.confluence;

import org.jspecify.annotations.NullMarked;
