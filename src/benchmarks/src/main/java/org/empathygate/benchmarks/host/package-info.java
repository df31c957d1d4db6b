/**
 * As much of Jira as a transition asks for, in memory: one work item with five links. Whatever else the host's interfaces
 * declare is refused, so that no measurement includes work that nobody meant.
 */
@NullMarked
package org.empathygate.benchmarks.host;

import org.jspecify.annotations.NullMarked;
