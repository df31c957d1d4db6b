/** What the pages of every product share: look, files, forms' tokens, views for templates, resources that plugins ask for. */
@NullMarked
package org.empathygate.workbench.web.page;

import org.jspecify.annotations.NullMarked;
