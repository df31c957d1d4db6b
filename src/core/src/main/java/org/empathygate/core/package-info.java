/** The words that every feature of the core shares: ids, answers, texts, and the ports through which the core asks its host. */
@NullMarked
package org.empathygate.core;

import org.jspecify.annotations.NullMarked;
