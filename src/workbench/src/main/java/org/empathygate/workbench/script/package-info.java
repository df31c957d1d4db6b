/** Scripts of HTTP steps as data: they fill a demo and tell a story, and know nothing but people, addresses and answers. */
@NullMarked
package org.empathygate.workbench.script;

import org.jspecify.annotations.NullMarked;
