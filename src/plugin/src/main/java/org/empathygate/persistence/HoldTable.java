package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.empathygate.core.PersonId;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.override.Hold;
import org.empathygate.core.override.Holds;

/**
 * Holds in the database, in the table of {@link OverrideTable}, whose one statement at a decision finds them there. The
 * row of a hold goes when it is lifted: what was is told by the ledger.
 */
public final class HoldTable implements Holds {
    private static final String ONLY_OF_REQUESTS = "-";

    private final ActiveObjects store;

    public HoldTable(ActiveObjects store) {
        this.store = store;
    }

    /**
     * The unique column lets only one of several holds in; whoever is refused looks whether another got in. That look fails
     * where the refusal has spoilt the transaction of a caller, and so does this then.
     */
    @Override
    public boolean add(Hold hold) {
        if (find(hold.workItem()).isPresent()) {
            return false;
        }
        try {
            cross(
                    named(hold.workItem()),
                    () -> store.executeInTransaction(() -> store.create(OverrideRow.class, columns(hold))));
            return true;
        } catch (UnreadableException refused) {
            if (find(hold.workItem()).isPresent()) {
                return false;
            }
            throw refused;
        }
    }

    @Override
    public Optional<Hold> find(WorkItemId workItem) {
        return cross(
                named(workItem),
                () -> Arrays.stream(
                                store.find(OverrideRow.class, Query.select().where("OPEN_FOR = ?", openFor(workItem))))
                        .findFirst()
                        .map(HoldTable::hold));
    }

    /** One statement, which deletes the row for one of several racers only. */
    @Override
    public boolean remove(Hold hold) {
        return cross(
                named(hold.workItem()),
                () -> store.deleteWithSQL(
                                OverrideRow.class,
                                "OPEN_FOR = ? AND REQUESTER = ? AND REQUESTED_AT = ?",
                                openFor(hold.workItem()),
                                hold.by().userKey(),
                                hold.since().toEpochMilli())
                        == 1);
    }

    /** @param row one that is holding */
    static Hold hold(OverrideRow row) {
        return new Hold(
                new WorkItemId(row.getWorkItemId()),
                new PersonId(row.getRequester()),
                Instant.ofEpochMilli(row.getRequestedAt()),
                row.getReasonText());
    }

    private static Map<String, Object> columns(Hold hold) {
        return new Columns()
                .with("HOLDING", true)
                .with("OPEN_FOR", openFor(hold.workItem()))
                .with("BROKEN_GLASS", false)
                .with("WORK_ITEM_ID", hold.workItem().value())
                .with("PROJECT_KEY", ONLY_OF_REQUESTS)
                .with("CHOICE_POINT", ONLY_OF_REQUESTS)
                .with("REQUESTER", hold.by().userKey())
                .with("REQUESTED_AT", hold.since().toEpochMilli())
                .with("REASON_CODE", ONLY_OF_REQUESTS)
                .with("REASON_TEXT", hold.reason())
                .with("REVISIT_ON", ONLY_OF_REQUESTS)
                .with("REQUEST_STATE", ONLY_OF_REQUESTS)
                .with("ROW_VERSION", 1)
                .values();
    }

    private static String openFor(WorkItemId workItem) {
        return "hold " + workItem.value();
    }

    private static String named(WorkItemId workItem) {
        return "the hold of work item " + workItem.value();
    }
}
