/** What the witness answers to tests. */
@NullMarked
package org.empathygate.workbench.jira.witness.rest;

import org.jspecify.annotations.NullMarked;
