/** That the load run still finds its way through REST, on the built bundle. */
@NullMarked
package org.empathygate.benchmarks.load;

import org.jspecify.annotations.NullMarked;
