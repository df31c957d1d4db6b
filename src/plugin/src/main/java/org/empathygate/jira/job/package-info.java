/** What the product does at its times, once in the cluster. */
@NullMarked
package org.empathygate.jira.job;

import org.jspecify.annotations.NullMarked;
