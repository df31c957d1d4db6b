/**
 * The Confluence half of the plugin: what a macro on a page was asked, what came of it, and for what it is shown. Values
 * alone; whoever asks Jira, writes HTML or knows Confluence is in the packages below.
 */
@NullMarked
package org.empathygate.confluence;

import org.jspecify.annotations.NullMarked;
