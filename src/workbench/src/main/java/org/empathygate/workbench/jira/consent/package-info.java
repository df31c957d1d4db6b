/** Who lets which other product act for them in Jira, and what Jira is linked with. */
@NullMarked
package org.empathygate.workbench.jira.consent;

import org.jspecify.annotations.NullMarked;
