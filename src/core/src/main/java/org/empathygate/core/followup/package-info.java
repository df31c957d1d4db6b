/** What comes after an override: whether its promise was kept, and whether the harm that it risked happened. */
@NullMarked
package org.empathygate.core.followup;

import org.jspecify.annotations.NullMarked;
