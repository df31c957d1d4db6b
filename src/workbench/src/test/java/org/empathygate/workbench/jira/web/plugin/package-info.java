/** The classes of a plugin that has one module of each type that the pages show. */
@NullMarked
package org.empathygate.workbench.jira.web.plugin;

import org.jspecify.annotations.NullMarked;
