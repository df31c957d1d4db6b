/** The embedded host: a small stand-in for the parts of Jira and Confluence that a plugin touches. */
@NullMarked
package org.empathygate.workbench;

import org.jspecify.annotations.NullMarked;
