/** What the gate would have said about work that is already done, from an export of Jira's REST API; writes nothing. */
@NullMarked
package org.empathygate.replay;

import org.jspecify.annotations.NullMarked;
