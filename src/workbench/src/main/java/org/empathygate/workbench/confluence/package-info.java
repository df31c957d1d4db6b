/** The Confluence that the workbench stands in for. */
@NullMarked
package org.empathygate.workbench.confluence;

import org.jspecify.annotations.NullMarked;
