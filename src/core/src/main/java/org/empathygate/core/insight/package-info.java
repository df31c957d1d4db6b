/** What customers told or showed us, and which of it is linked to a work item. */
@NullMarked
package org.empathygate.core.insight;

import org.jspecify.annotations.NullMarked;
