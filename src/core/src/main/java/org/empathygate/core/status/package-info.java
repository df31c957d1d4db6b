/** How the gap stands in a set of work items, as one reader may see it: what is asked, and what is answered. */
@NullMarked
package org.empathygate.core.status;

import org.jspecify.annotations.NullMarked;
