/** Good default values to build tests from: name only what matters to the test. */
@NullMarked
package org.empathygate.core.given;

import org.jspecify.annotations.NullMarked;
