/** The pages of a project: what it asks for, for its administrators. */
@NullMarked
package org.empathygate.jira.project;

import org.jspecify.annotations.NullMarked;
