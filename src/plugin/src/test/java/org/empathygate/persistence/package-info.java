@NullMarked
package org.empathygate.persistence;

import org.jspecify.annotations.NullMarked;
