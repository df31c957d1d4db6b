@NullMarked
package org.empathygate.jira;

import org.jspecify.annotations.NullMarked;
