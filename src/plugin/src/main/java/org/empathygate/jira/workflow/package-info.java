/** The door: a workflow validator that asks the gate, and its configuration views. */
@NullMarked
package org.empathygate.jira.workflow;

import org.jspecify.annotations.NullMarked;
