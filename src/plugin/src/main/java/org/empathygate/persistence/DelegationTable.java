package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.empathygate.core.PersonId;
import org.empathygate.core.override.Delegation;
import org.empathygate.core.override.Delegations;

/** Delegations in the database. Days are written so that their order as texts is their order in time. */
public final class DelegationTable implements Delegations {
    private final ActiveObjects store;
    private final VersionedRows rows;

    public DelegationTable(ActiveObjects store) {
        this.store = store;
        this.rows = new VersionedRows(store);
    }

    @Override
    public Delegation add(Delegation delegation) {
        return cross(
                "a delegation by " + delegation.by().userKey(),
                () -> delegation.withId(
                        store.create(DelegationRow.class, columns(delegation)).getID()));
    }

    @Override
    public Optional<Delegation> find(long id) {
        return found("delegation " + id, Query.select().where("ID = ?", id)).stream()
                .findFirst();
    }

    @Override
    public List<Delegation> by(PersonId person) {
        return found(
                "delegations by " + person.userKey(),
                Query.select().where("GIVER = ?", person.userKey()).order("ID ASC"));
    }

    @Override
    public List<Delegation> to(PersonId person) {
        return found(
                "delegations to " + person.userKey(),
                Query.select().where("RECEIVER = ?", person.userKey()).order("ID ASC"));
    }

    @Override
    public List<Delegation> receivedOn(PersonId person, LocalDate day) {
        return found(
                "delegations to " + person.userKey(),
                Query.select()
                        .where(
                                "RECEIVER = ? AND FIRST_DAY <= ? AND LAST_DAY >= ? AND ENDED_AT IS NULL",
                                person.userKey(),
                                day.toString(),
                                day.toString())
                        .order("ID ASC"));
    }

    @Override
    public boolean replace(Delegation delegation, int basedOnVersion) {
        Instant endedAt = delegation.endedAt();
        return cross(
                "delegation " + delegation.id(),
                () -> rows.replace(
                        DelegationRow.class,
                        delegation.id(),
                        basedOnVersion,
                        row -> row.setEndedAt(endedAt == null ? null : endedAt.toEpochMilli())));
    }

    private List<Delegation> found(String what, Query query) {
        return cross(
                what,
                () -> Arrays.stream(store.find(DelegationRow.class, query))
                        .map(DelegationTable::delegation)
                        .toList());
    }

    private static Map<String, Object> columns(Delegation delegation) {
        String giver = delegation.by().userKey();
        return new Columns()
                .with("GIVER", giver)
                .with("GIVEN_BEFORE", delegation.number() - 1)
                .with("GIVER_TURN", giver + '#' + delegation.number())
                .with("RECEIVER", delegation.to().userKey())
                .with("FIRST_DAY", delegation.firstDay().toString())
                .with("LAST_DAY", delegation.lastDay().toString())
                .with("MADE_AT", delegation.madeAt().toEpochMilli())
                .with("ROW_VERSION", delegation.version())
                .values();
    }

    private static Delegation delegation(DelegationRow row) {
        Long endedAt = row.getEndedAt();
        return new Delegation(
                row.getID(),
                new PersonId(row.getGiver()),
                row.getGivenBefore() + 1,
                new PersonId(row.getReceiver()),
                LocalDate.parse(row.getFirstDay()),
                LocalDate.parse(row.getLastDay()),
                Instant.ofEpochMilli(row.getMadeAt()),
                endedAt == null ? null : Instant.ofEpochMilli(endedAt),
                row.getRowVersion());
    }
}
