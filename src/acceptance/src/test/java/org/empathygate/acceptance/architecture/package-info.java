/** The shape of the code as tests: rules, the diagram, the descriptor and the names that never change. */
@NullMarked
package org.empathygate.acceptance.architecture;

import org.jspecify.annotations.NullMarked;
