/** Jira's own switches: every way past a validator that real Jiras know, and the mails that were caught. */
@NullMarked
package org.empathygate.workbench.jira.hostile;

import org.jspecify.annotations.NullMarked;
