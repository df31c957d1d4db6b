/** The plugins of a host as their descriptors describe them. Knows module types, never a particular plugin's modules. */
@NullMarked
package org.empathygate.workbench.plugin;

import org.jspecify.annotations.NullMarked;
