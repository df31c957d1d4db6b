@NullMarked
package org.empathygate.confluence.snapshot;

import org.jspecify.annotations.NullMarked;
