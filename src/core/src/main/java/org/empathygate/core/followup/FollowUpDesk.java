package org.empathygate.core.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.Answer;
import org.empathygate.core.Checked;
import org.empathygate.core.FieldChecks;
import org.empathygate.core.PersonId;
import org.empathygate.core.Persons;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Text;
import org.empathygate.core.Transactions;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.commitment.Reference;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.override.OverrideDraft;
import org.jspecify.annotations.Nullable;

/**
 * Use case: answers the question whether the harm of an override happened. The requester is asked; when the requester has
 * left, whoever may decide overrides of the project can answer. Whether a person may see the work item is the edge's
 * question, asked before.
 *
 * <p>Every method may throw {@link UnreadableException}; nothing was changed then, or the change is complete.
 */
public final class FollowUpDesk {

    private final FollowUps followUps;
    private final AnsweringPeople answering;
    private final References references;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;

    public FollowUpDesk(
            FollowUps followUps,
            AnsweringPeople answering,
            References references,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        this.followUps = followUps;
        this.answering = answering;
        this.references = references;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whom a question may be answered by. */
    public record AnsweringPeople(DecidingPeople deciding, Persons persons) {

        boolean mayAnswer(FollowUp followUp, PersonId person, ProjectKey project) {
            return followUp.requester().equals(person)
                    || (!persons.isActive(followUp.requester()) && deciding.mayDecide(person, project));
        }
    }

    /**
     * Answers a question, once.
     *
     * @param harm the name of a {@link Harm}; before the question's day only {@code YES}, because what has not happened yet may
     *     still happen
     * @param evidence optional: an insight, an issue or an address
     * @param comment required: one sentence
     * @return Done, Invalid, NotAllowed, IllegalMove, or Missing when this work item has no such question
     */
    public Answer<FollowUp> answer(
            WorkItemFacts workItem,
            long id,
            PersonId person,
            @Nullable String harm,
            @Nullable String evidence,
            @Nullable String comment) {
        Optional<FollowUp> found =
                followUps.find(id).filter(each -> each.workItem().equals(workItem.id()));
        if (found.isEmpty()) {
            return Answer.missing();
        }
        FollowUp before = found.get();
        if (!answering.mayAnswer(before, person, workItem.project())) {
            return Answer.notAllowed(Text.of("empathy-gate.error.asked-of-somebody-else"));
        }
        if (before.answer() != null) {
            return answeredAlready();
        }
        Checked<HarmAnswer> checked = check(before, person, harm, evidence, comment);
        if (checked instanceof Checked.Invalid<HarmAnswer> invalid) {
            return Answer.invalid(invalid.errors());
        }
        HarmAnswer answer = ((Checked.Valid<HarmAnswer>) checked).value();
        FollowUp after = before.answered(answer);
        return stored(after, answer) ? Answer.done(after) : answeredAlready();
    }

    private Checked<HarmAnswer> check(
            FollowUp question,
            PersonId person,
            @Nullable String harm,
            @Nullable String evidence,
            @Nullable String comment) {
        FieldChecks fields = new FieldChecks();
        Harm said = fields.oneOf("harm", harm, Harm.class);
        if (fields.good("harm")
                && said != Harm.YES
                && question.stateOn(LocalDate.now(clock)) == FollowUpState.SCHEDULED) {
            fields.bad("harm", "too-early-to-say", question.dueOn().toString());
        }
        Reference shown = references.check(fields, "evidence", evidence, person);
        String sentence = fields.required("comment", comment, OverrideDraft.MAX_SENTENCE);
        return fields.check(() ->
                new HarmAnswer(said, shown, sentence, person, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private boolean stored(FollowUp after, HarmAnswer answer) {
        return transactions.inOne(() -> {
            boolean first = followUps.replace(after, after.version() - 1);
            if (first) {
                ledger.append(fact(after, answer));
            }
            return first;
        });
    }

    private static Fact fact(FollowUp after, HarmAnswer answer) {
        Fact fact = Fact.of(EntryKind.FOLLOW_UP_ANSWERED, answer.at(), answer.by())
                .about(after.project(), after.workItem())
                .with("followUp", after.id())
                .with("override", after.override())
                .with("harm", answer.harm())
                .with("comment", answer.comment());
        return answer.evidence() == null
                ? fact
                : fact.with("evidence", answer.evidence().ref());
    }

    private static Answer<FollowUp> answeredAlready() {
        return new Answer.IllegalMove<>(FollowUpState.ANSWERED.name(), List.of());
    }

    public Optional<FollowUp> find(long id) {
        return followUps.find(id);
    }

    /** All questions about an override request, in their order. */
    public List<FollowUp> of(long override) {
        return followUps.of(override);
    }

    /** What this person is asked now, the one due longest first. */
    public List<FollowUp> waitingFor(PersonId person) {
        return followUps.waitingFor(person, LocalDate.now(clock));
    }

    /** How the questions of a project stand today. */
    public FollowUpCount count(ProjectKey project) {
        return followUps.count(project, LocalDate.now(clock));
    }
}
