package org.empathygate.jira.project;

import java.util.List;
import java.util.Map;
import org.empathygate.core.PersonId;
import org.empathygate.core.override.Delegation;
import org.empathygate.core.override.DelegationDesk;

/** Whom a person lets decide in their place, and for whom they decide. */
public final class DelegationRows {

    private final DelegationDesk desk;
    private final PageWording wording;

    public DelegationRows(DelegationDesk desk, PageWording wording) {
        this.desk = desk;
        this.wording = wording;
    }

    Map<String, Object> of(PersonId person) {
        var given = desk.given(person).stream().map(this::given).toList();
        List<String> received = desk.received(person).stream()
                .map(each -> sentence("received", each, each.by()))
                .toList();
        return Map.of(
                "given",
                given,
                "hasGiven",
                !given.isEmpty(),
                "received",
                received,
                "hasReceived",
                !received.isEmpty(),
                "today",
                wording.today().toString());
    }

    private Map<String, Object> given(Delegation delegation) {
        return Map.of(
                "id", Long.toString(delegation.id()),
                "text", sentence("given", delegation, delegation.to()),
                "endLabel", wording.page("delegation.end.of", wording.person(delegation.to())));
    }

    private String sentence(String key, Delegation delegation, PersonId other) {
        return wording.page(
                "delegation." + key,
                wording.person(other),
                wording.day(delegation.firstDay()),
                wording.day(delegation.lastDay()));
    }
}
