/** What our panel and our pages in Jira share. */
@NullMarked
package org.empathygate.jira.page;

import org.jspecify.annotations.NullMarked;
