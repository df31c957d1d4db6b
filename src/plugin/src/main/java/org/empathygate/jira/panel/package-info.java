/** The panel on the issue view: the verdict before the click, the customer's words, and what to do. */
@NullMarked
package org.empathygate.jira.panel;

import org.jspecify.annotations.NullMarked;
