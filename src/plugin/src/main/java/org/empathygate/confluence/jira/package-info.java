/**
 * Asks Jira over an application link, as whoever is reading: once for all macros of a page, never longer than the deadline,
 * and with what it said before where it cannot answer.
 */
@NullMarked
package org.empathygate.confluence.jira;

import org.jspecify.annotations.NullMarked;
