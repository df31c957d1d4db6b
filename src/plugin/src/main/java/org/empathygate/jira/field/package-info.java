/** The custom field types: the empathy criterion that people write, and the gap status that is derived. */
@NullMarked
package org.empathygate.jira.field;

import org.jspecify.annotations.NullMarked;
