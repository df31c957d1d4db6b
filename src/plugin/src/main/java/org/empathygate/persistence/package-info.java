/**
 * The stores behind the core's ports, on ActiveObjects. Rows never leave this package; neither does an exception of the
 * store, see {@link org.empathygate.persistence.StoreBoundary}.
 *
 * <p>Portability: ActiveObjects quotes bare column names only, so no query calls an SQL function on a column. Days are
 * stored as text ({@code 2026-08-12}), so that no node's time zone can move them, and instants as milliseconds since 1970.
 */
@NullMarked
package org.empathygate.persistence;

import org.jspecify.annotations.NullMarked;
