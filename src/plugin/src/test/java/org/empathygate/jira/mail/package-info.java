@NullMarked
package org.empathygate.jira.mail;

import org.jspecify.annotations.NullMarked;
