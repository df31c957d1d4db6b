@NullMarked
package org.empathygate.jira.job;

import org.jspecify.annotations.NullMarked;
