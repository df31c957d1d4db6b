/** What a project asks for before a work item may pass a choice point. */
@NullMarked
package org.empathygate.core.policy;

import org.jspecify.annotations.NullMarked;
