package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.followup.FollowUp;
import org.empathygate.core.followup.FollowUpCount;
import org.empathygate.core.followup.FollowUps;
import org.empathygate.core.followup.Harm;
import org.empathygate.core.followup.HarmAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Follow-up questions in the database. One reader of the ledger at a time adds them; the unique index refuses a question that
 * is there already in any case.
 */
public final class FollowUpTable implements FollowUps {
    private static final String LONGEST_FIRST = "DUE_DAY ASC, ID ASC";

    private final ActiveObjects store;
    private final VersionedRows rows;

    public FollowUpTable(ActiveObjects store) {
        this.store = store;
        this.rows = new VersionedRows(store);
    }

    @Override
    public boolean schedule(FollowUp followUp) {
        return cross(
                "a question about override " + followUp.override(),
                () -> store.executeInTransaction(() -> {
                    boolean isNew = store.count(
                                    FollowUpRow.class,
                                    Query.select()
                                            .where(
                                                    "OVERRIDE_ID = ? AND QUESTION = ?",
                                                    followUp.override(),
                                                    followUp.number()))
                            == 0;
                    if (isNew) {
                        store.create(FollowUpRow.class, columns(followUp));
                    }
                    return isNew;
                }));
    }

    @Override
    public Optional<FollowUp> find(long id) {
        return cross(
                "follow-up " + id,
                () -> found(Query.select().where("ID = ?", id)).stream().findFirst());
    }

    @Override
    public List<FollowUp> of(long override) {
        return cross(
                "questions about override " + override,
                () -> found(Query.select().where("OVERRIDE_ID = ?", override).order("QUESTION ASC")));
    }

    @Override
    public List<FollowUp> about(Collection<Long> overrides) {
        return cross(
                "questions about " + overrides.size() + " overrides",
                () -> Portions.of(overrides).stream()
                        .flatMap(some -> found(Query.select()
                                        .where("OVERRIDE_ID IN (" + Portions.places(some) + ")", some.toArray())
                                        .order("QUESTION ASC"))
                                .stream())
                        .toList());
    }

    @Override
    public List<FollowUp> waitingFor(PersonId requester, LocalDate today) {
        return cross(
                "questions to " + requester.userKey(),
                () -> found(Query.select()
                        .where(
                                "REQUESTER = ? AND HARM IS NULL AND DUE_DAY <= ?",
                                requester.userKey(),
                                today.toEpochDay())
                        .order(LONGEST_FIRST)));
    }

    @Override
    public List<FollowUp> unanswered(LocalDate first, LocalDate last) {
        return cross(
                "questions due until " + last,
                () -> found(Query.select()
                        .where("HARM IS NULL AND DUE_DAY >= ? AND DUE_DAY <= ?", first.toEpochDay(), last.toEpochDay())
                        .order(LONGEST_FIRST)));
    }

    @Override
    public FollowUpCount count(ProjectKey project, LocalDate today) {
        return cross("the follow-ups of project " + project.value(), () -> {
            Map<Harm, Integer> answered = new EnumMap<>(Harm.class);
            int due = store.count(
                    FollowUpRow.class,
                    Query.select()
                            .where(
                                    "PROJECT_KEY = ? AND HARM IS NULL AND DUE_DAY <= ?",
                                    project.value(),
                                    today.toEpochDay()));
            for (Harm harm : Harm.values()) {
                int so = store.count(
                        FollowUpRow.class,
                        Query.select().where("PROJECT_KEY = ? AND HARM = ?", project.value(), harm.name()));
                answered.put(harm, so);
                due += so;
            }
            return new FollowUpCount(due, answered);
        });
    }

    @Override
    public boolean replace(FollowUp followUp, int basedOnVersion) {
        return cross(
                "follow-up " + followUp.id(),
                () -> rows.replace(FollowUpRow.class, followUp.id(), basedOnVersion, row -> write(followUp, row)));
    }

    private List<FollowUp> found(Query query) {
        return Arrays.stream(store.find(FollowUpRow.class, query))
                .map(FollowUpTable::followUp)
                .toList();
    }

    private static Map<String, Object> columns(FollowUp followUp) {
        return new Columns()
                .with("OVERRIDE_ID", followUp.override())
                .with("QUESTION", followUp.number())
                .with("WORK_ITEM_ID", followUp.workItem().value())
                .with("PROJECT_KEY", followUp.project().value())
                .with("REQUESTER", followUp.requester().userKey())
                .with("DUE_DAY", followUp.dueOn().toEpochDay())
                .with("ROW_VERSION", followUp.version())
                .values();
    }

    /** Only the answer ever changes. */
    private static void write(FollowUp followUp, FollowUpRow row) {
        HarmAnswer answer = followUp.answer();
        if (answer != null) {
            row.setHarm(answer.harm().name());
            row.setEvidence(answer.evidence() == null ? null : answer.evidence().ref());
            row.setAnswerComment(answer.comment());
            row.setAnsweredBy(answer.by().userKey());
            row.setAnsweredAt(answer.at().toEpochMilli());
        }
    }

    private static FollowUp followUp(FollowUpRow row) {
        return new FollowUp(
                row.getID(),
                row.getOverrideId(),
                row.getQuestion(),
                new WorkItemId(row.getWorkItemId()),
                new ProjectKey(row.getProjectKey()),
                new PersonId(row.getRequester()),
                LocalDate.ofEpochDay(row.getDueDay()),
                answer(row),
                row.getRowVersion());
    }

    private static @Nullable HarmAnswer answer(FollowUpRow row) {
        String harm = row.getHarm();
        String comment = row.getAnswerComment();
        String by = row.getAnsweredBy();
        Long at = row.getAnsweredAt();
        return harm == null || comment == null || by == null || at == null
                ? null
                : new HarmAnswer(
                        Harm.valueOf(harm),
                        StoredForms.readReference(row.getEvidence()),
                        comment,
                        new PersonId(by),
                        Instant.ofEpochMilli(at));
    }
}
