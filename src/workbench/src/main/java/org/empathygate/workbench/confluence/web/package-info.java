/** The wiki's pages: to read, to write, with the macro browser, in every output, at the addresses that Confluence has for them. */
@NullMarked
package org.empathygate.workbench.confluence.web;

import org.jspecify.annotations.NullMarked;
