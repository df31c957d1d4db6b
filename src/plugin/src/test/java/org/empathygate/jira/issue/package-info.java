@NullMarked
package org.empathygate.jira.issue;

import org.jspecify.annotations.NullMarked;
