@NullMarked
package org.empathygate.benchmarks.wiki;

import org.jspecify.annotations.NullMarked;
