/** What an administrator is told about the plugin's own state. */
@NullMarked
package org.empathygate.core.health;

import org.jspecify.annotations.NullMarked;
