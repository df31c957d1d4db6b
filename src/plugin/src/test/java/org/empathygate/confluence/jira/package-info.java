@NullMarked
package org.empathygate.confluence.jira;

import org.jspecify.annotations.NullMarked;
