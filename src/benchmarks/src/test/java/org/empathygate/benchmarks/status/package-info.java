@NullMarked
package org.empathygate.benchmarks.status;

import org.jspecify.annotations.NullMarked;
