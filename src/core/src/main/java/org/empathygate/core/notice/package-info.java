/** Telling people: which facts and days become a mail, to whom, and how often. What a mail says, but not how it is sent. */
@NullMarked
package org.empathygate.core.notice;

import org.jspecify.annotations.NullMarked;
