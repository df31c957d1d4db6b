/** Core's questions about work items, people and native evidence, answered by Jira's services. */
@NullMarked
package org.empathygate.jira.issue;

import org.jspecify.annotations.NullMarked;
