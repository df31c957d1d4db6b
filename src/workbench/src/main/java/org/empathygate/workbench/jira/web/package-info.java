/** The pages on which people click through the stand-in for Jira: server-made HTML, forms and one small script. */
@NullMarked
package org.empathygate.workbench.jira.web;

import org.jspecify.annotations.NullMarked;
