/** Confluence's links to Jira: requests over real HTTP as whoever looks at the page, consent that can be missing, and faults on the way. */
@NullMarked
package org.empathygate.workbench.confluence.link;

import org.jspecify.annotations.NullMarked;
