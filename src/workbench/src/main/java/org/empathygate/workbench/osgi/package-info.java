/**
 * The plugin framework of a product: Apache Felix with Spring and Gemini Blueprint as bundles, the host on the class path.
 *
 * <p>Only what the stood-in product exports can be imported, so that one jar meets two products for real.
 */
@NullMarked
package org.empathygate.workbench.osgi;

import org.jspecify.annotations.NullMarked;
