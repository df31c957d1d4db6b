@NullMarked
package org.empathygate.jira.workflow;

import org.jspecify.annotations.NullMarked;
