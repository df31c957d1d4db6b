package org.empathygate.core.override;

import org.empathygate.core.Text;

/** Whether somebody may decide a request, and by which right or why not. */
public sealed interface Entitlement {

    /** They may. */
    record Yes(Right by) implements Entitlement {}

    /** They may not. */
    record No(Text why) implements Entitlement {}
}
