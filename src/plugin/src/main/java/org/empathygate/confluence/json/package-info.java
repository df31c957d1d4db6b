/** A reader of JSON that trusts nothing and a writer of it: the host's own library is not dependable, see decision 10. */
@NullMarked
package org.empathygate.confluence.json;

import org.jspecify.annotations.NullMarked;
