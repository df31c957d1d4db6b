/** What people see and do in a browser, on the workbench with the bundle that an administrator would install. */
@NullMarked
package org.empathygate.acceptance.browser;

import org.jspecify.annotations.NullMarked;
