/** Holds the hand-written signatures of the host against the bundle that links to them. */
@NullMarked
package org.empathygate.acceptance.hostapi;

import org.jspecify.annotations.NullMarked;
