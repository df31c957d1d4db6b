package org.empathygate.core.override;

/**
 * By what somebody may decide, as it was when they did: roles and groups change, and the record keeps what counted then.
 *
 * @param name of the role or group, or the user key
 */
public record Authority(AuthorityKind kind, String name) {

    /** As one text, {@code ROLE Product Owners}. */
    public String text() {
        return kind.name() + ' ' + name;
    }
}
