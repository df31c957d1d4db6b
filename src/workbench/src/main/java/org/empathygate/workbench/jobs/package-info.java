/** The jobs that plugins schedule: run at their time by the workbench's clock, once in a cluster where they ask for it. */
@NullMarked
package org.empathygate.workbench.jobs;

import org.jspecify.annotations.NullMarked;
