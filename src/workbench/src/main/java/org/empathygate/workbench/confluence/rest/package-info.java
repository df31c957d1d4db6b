/** Confluence's content API: what clients need to make, read and change pages. */
@NullMarked
package org.empathygate.workbench.confluence.rest;

import org.jspecify.annotations.NullMarked;
