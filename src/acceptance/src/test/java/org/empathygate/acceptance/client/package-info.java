/** Clients of Jira that others wrote, unchanged, against the workbench with the real bundle in it. */
@NullMarked
package org.empathygate.acceptance.client;

import org.jspecify.annotations.NullMarked;
