@NullMarked
package org.empathygate.jira.admin;

import org.jspecify.annotations.NullMarked;
