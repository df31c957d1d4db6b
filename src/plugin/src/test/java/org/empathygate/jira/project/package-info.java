@NullMarked
package org.empathygate.jira.project;

import org.jspecify.annotations.NullMarked;
