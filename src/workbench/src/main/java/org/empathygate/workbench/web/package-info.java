@NullMarked
package org.empathygate.workbench.web;

import org.jspecify.annotations.NullMarked;
