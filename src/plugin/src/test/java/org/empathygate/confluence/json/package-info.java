@NullMarked
package org.empathygate.confluence.json;

import org.jspecify.annotations.NullMarked;
