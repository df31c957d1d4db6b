/** Velocity 1.6.4 as Jira 11 and Confluence 10 run it: every value escaped, method calls only by allowlist. */
@NullMarked
package org.empathygate.workbench.velocity;

import org.jspecify.annotations.NullMarked;
