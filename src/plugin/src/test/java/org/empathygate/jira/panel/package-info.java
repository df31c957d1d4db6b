@NullMarked
package org.empathygate.jira.panel;

import org.jspecify.annotations.NullMarked;
