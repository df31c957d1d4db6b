@NullMarked
package org.empathygate.replay;

import org.jspecify.annotations.NullMarked;
