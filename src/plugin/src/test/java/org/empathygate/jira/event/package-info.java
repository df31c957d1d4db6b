@NullMarked
package org.empathygate.jira.event;

import org.jspecify.annotations.NullMarked;
