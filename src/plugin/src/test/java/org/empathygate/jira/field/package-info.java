@NullMarked
package org.empathygate.jira.field;

import org.jspecify.annotations.NullMarked;
