/** What reached a done status without a decision: how it is told, looked for, recorded and remembered. */
@NullMarked
package org.empathygate.core.bypass;

import org.jspecify.annotations.NullMarked;
