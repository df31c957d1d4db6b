/** Pages of their own: what a project asks for, the decision of a request, and the queue of what waits for a person. */
@NullMarked
package org.empathygate.jira.project;

import org.jspecify.annotations.NullMarked;
