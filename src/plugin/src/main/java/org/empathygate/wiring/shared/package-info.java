/** What both halves are joined with: services of the host, threads of our own and their end. */
@NullMarked
package org.empathygate.wiring.shared;

import org.jspecify.annotations.NullMarked;
