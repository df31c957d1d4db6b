/** The pages of Jira's administration: how the plugin is, for system administrators. */
@NullMarked
package org.empathygate.jira.admin;

import org.jspecify.annotations.NullMarked;
