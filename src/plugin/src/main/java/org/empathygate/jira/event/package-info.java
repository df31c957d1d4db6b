/** What Jira tells and runs for us: listeners to its events, and its scheduled jobs. */
@NullMarked
package org.empathygate.jira.event;

import org.jspecify.annotations.NullMarked;
