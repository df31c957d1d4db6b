/** Jira's mail queue, and the job that looks every hour for what is due. */
@NullMarked
package org.empathygate.jira.mail;

import org.jspecify.annotations.NullMarked;
