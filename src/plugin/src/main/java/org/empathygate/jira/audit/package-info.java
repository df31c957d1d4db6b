/** Jira's audit log, where the host has one. */
@NullMarked
package org.empathygate.jira.audit;

import org.jspecify.annotations.NullMarked;
