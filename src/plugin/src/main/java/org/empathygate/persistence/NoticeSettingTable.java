package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.java.ao.Query;
import org.empathygate.core.PersonId;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.notice.NoticeChoice;
import org.empathygate.core.notice.NoticeSettings;

/** What people chose, in the database. A person has a row from the first choice or digest on. */
public final class NoticeSettingTable implements NoticeSettings {
    private static final long NO_DIGEST_YET = 0;

    private final ActiveObjects store;
    private final VersionedRows rows;

    public NoticeSettingTable(ActiveObjects store) {
        this.store = store;
        this.rows = new VersionedRows(store);
    }

    @Override
    public NoticeChoice of(PersonId person) {
        return cross(
                about(person),
                () -> find(person)
                        .map(row -> new NoticeChoice(row.isRequests(), row.isDecisions(), row.isDigest()))
                        .orElse(NoticeChoice.ALL));
    }

    @Override
    public void save(PersonId person, NoticeChoice choice) {
        boolean saved = changed(person, row -> {
            row.setRequests(choice.requests());
            row.setDecisions(choice.decisions());
            row.setDigest(choice.digest());
            return true;
        });
        if (!saved) {
            throw new UnreadableException(about(person));
        }
    }

    @Override
    public boolean takeTurn(PersonId person, LocalDate day) {
        return changed(person, row -> {
            boolean free = row.getDigestDay() < day.toEpochDay();
            if (free) {
                row.setDigestDay(day.toEpochDay());
            }
            return free;
        });
    }

    @Override
    public void giveBackTurn(PersonId person, LocalDate day) {
        boolean ignored = changed(person, row -> {
            boolean taken = row.getDigestDay() == day.toEpochDay();
            if (taken) {
                row.setDigestDay(day.toEpochDay() - 1);
            }
            return taken;
        });
    }

    /** Takes the person's row, so that nobody else changes it meanwhile, and keeps the change if it was one. */
    private boolean changed(PersonId person, Predicate<NoticeSettingRow> change) {
        return cross(about(person), () -> {
            long id = existing(person).getID();
            return store.executeInTransaction(() -> {
                Optional<NoticeSettingRow> row =
                        rows.take(NoticeSettingRow.class, id).filter(change);
                row.ifPresent(NoticeSettingRow::save);
                return row.isPresent();
            });
        });
    }

    /** The unique key lets only one of several first uses in; whoever is refused finds the other's. */
    private NoticeSettingRow existing(PersonId person) {
        Optional<NoticeSettingRow> found = find(person);
        if (found.isPresent()) {
            return found.get();
        }
        try {
            return cross(
                    about(person),
                    () -> store.executeInTransaction(() -> store.create(
                            NoticeSettingRow.class,
                            Map.of(
                                    "PERSON_KEY",
                                    person.userKey(),
                                    "REQUESTS",
                                    true,
                                    "DECISIONS",
                                    true,
                                    "DIGEST",
                                    true,
                                    "DIGEST_DAY",
                                    NO_DIGEST_YET,
                                    "ROW_VERSION",
                                    1))));
        } catch (UnreadableException refused) {
            return find(person).orElseThrow(() -> refused);
        }
    }

    private Optional<NoticeSettingRow> find(PersonId person) {
        return Arrays.stream(
                        store.find(NoticeSettingRow.class, Query.select().where("PERSON_KEY = ?", person.userKey())))
                .findFirst();
    }

    private static String about(PersonId person) {
        return "the notification settings of " + person.userKey();
    }
}
