@NullMarked
package org.empathygate.jira.jql;

import org.jspecify.annotations.NullMarked;
