/** What Jira publishes about work items, heard on the node where it happened. */
@NullMarked
package org.empathygate.jira.event;

import org.jspecify.annotations.NullMarked;
