package org.empathygate.rest;

import java.time.LocalDate;
import org.empathygate.core.override.Delegation;

/**
 * Somebody decides in somebody's place.
 *
 * @param by whose place it is
 * @param from the first day
 * @param until the last day
 * @param active whether it counts today
 */
public record DelegationJson(long id, String by, String to, String from, String until, String madeAt, boolean active) {

    static DelegationJson of(Delegation delegation, LocalDate today) {
        return new DelegationJson(
                delegation.id(),
                delegation.by().userKey(),
                delegation.to().userKey(),
                delegation.firstDay().toString(),
                delegation.lastDay().toString(),
                delegation.madeAt().toString(),
                delegation.on(today));
    }
}
