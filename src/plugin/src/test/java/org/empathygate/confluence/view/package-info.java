@NullMarked
package org.empathygate.confluence.view;

import org.jspecify.annotations.NullMarked;
