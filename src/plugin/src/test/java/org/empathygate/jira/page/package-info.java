@NullMarked
package org.empathygate.jira.page;

import org.jspecify.annotations.NullMarked;
