@NullMarked
package org.empathygate.confluence.macro;

import org.jspecify.annotations.NullMarked;
