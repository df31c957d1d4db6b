/** The values of a day, kept beside a page under a name, and never changed again. */
@NullMarked
package org.empathygate.confluence.snapshot;

import org.jspecify.annotations.NullMarked;
