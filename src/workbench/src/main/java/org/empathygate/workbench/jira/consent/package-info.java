/** Who lets which other product act for them in Jira. */
@NullMarked
package org.empathygate.workbench.jira.consent;

import org.jspecify.annotations.NullMarked;
