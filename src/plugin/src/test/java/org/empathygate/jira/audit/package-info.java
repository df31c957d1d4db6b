@NullMarked
package org.empathygate.jira.audit;

import org.jspecify.annotations.NullMarked;
