/**
 * Clients of Jira that others wrote, unchanged, and stories of several days told through REST, against the workbench with the
 * real bundle in it.
 */
@NullMarked
package org.empathygate.acceptance.client;

import org.jspecify.annotations.NullMarked;
