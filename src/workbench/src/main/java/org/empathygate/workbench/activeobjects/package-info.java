/** The real ActiveObjects on the workbench's database, a set of tables for each plugin. */
@NullMarked
package org.empathygate.workbench.activeobjects;

import org.jspecify.annotations.NullMarked;
