/** A small JQL: what people and clients ask most, answered by the database, and only with what the asker may see. */
@NullMarked
package org.empathygate.workbench.jira.search;

import org.jspecify.annotations.NullMarked;
