package org.empathygate.core.policy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.empathygate.core.Answer;
import org.empathygate.core.Checked;
import org.empathygate.core.FieldErrors;
import org.empathygate.core.PersonId;
import org.empathygate.core.Text;
import org.empathygate.core.Transactions;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * Use case: changes policies and brings old ones back. A version that holds is never without its record: who made it, when,
 * and what it changed. It asks no permission; the edge does, before.
 */
public final class PolicyDesk {

    private final PolicyBook book;
    private final Policies policies;
    private final PolicyVersions versions;
    private final PolicyReferences references;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;

    public PolicyDesk(
            PolicyBook book,
            Policies policies,
            PolicyVersions versions,
            PolicyReferences references,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        this.book = book;
        this.policies = policies;
        this.versions = versions;
        this.references = references;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What the policy would be with this draft; nothing is stored.
     *
     * @return Done or Invalid
     */
    public Answer<Policy> preview(PolicyScope scope, PolicyDraft draft) {
        Policy before = book.base(scope);
        Checked<Policy> checked = draft.on(before);
        return checked instanceof Checked.Valid<Policy> valid
                ? known(before, valid.value())
                : Answer.invalid(((Checked.Invalid<Policy>) checked).errors());
    }

    /** A name that was broken before the change is no reason to refuse it: the change may mend another. */
    private Answer<Policy> known(Policy before, Policy after) {
        Set<BrokenReference> already = new HashSet<>(references.brokenIn(before));
        Map<String, Text> errors = new HashMap<>();
        references.brokenIn(after).stream()
                .filter(broken -> !already.contains(broken))
                .forEach(broken -> errors.putIfAbsent(
                        broken.field(), Text.of("empathy-gate.error.nothing-called", broken.name())));
        return errors.isEmpty() ? Answer.done(after) : Answer.invalid(new FieldErrors(errors));
    }

    /**
     * Changes the policy of a scope; the draft's absent fields keep what holds there now. A stored document that cannot be
     * read is repaired this way: its tiers stay, the rest starts from the built-in default.
     *
     * @param basedOnVersion the version that the person saw; 0 when the scope had no policy of its own
     * @return Done with the policy stored, Invalid, or Outdated
     */
    public Answer<Policy> change(PolicyScope scope, PolicyDraft draft, int basedOnVersion, PersonId by) {
        int current = book.version(scope);
        if (current != basedOnVersion) {
            return Answer.outdated(current);
        }
        Answer<Policy> previewed = preview(scope, draft);
        return previewed instanceof Answer.Done<Policy> done
                ? store(scope, done.value(), basedOnVersion, by, null)
                : previewed;
    }

    /**
     * Brings back what an earlier version asked for, as a new version.
     *
     * @return Done with the policy stored, Missing when there was no such version or it cannot be read, or Outdated
     */
    public Answer<Policy> restore(PolicyScope scope, int version, int basedOnVersion, PersonId by) {
        Optional<Policy> earlier = find(scope, version);
        return earlier.isEmpty() ? Answer.missing() : store(scope, earlier.get(), basedOnVersion, by, version);
    }

    private Answer<Policy> store(
            PolicyScope scope, Policy wanted, int basedOnVersion, PersonId by, @Nullable Integer restored) {
        Policy before = book.base(scope);
        Policy next = wanted.with(wanted.tiers(), basedOnVersion + 1);
        StoredPolicy stored = new StoredPolicy(next.tiers(), PolicyText.write(next), next.version());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean won = transactions.inOne(() -> {
            boolean first = policies.replace(scope, stored, basedOnVersion);
            if (first) {
                versions.add(scope, new PolicyVersion(stored, by, now));
                ledger.append(fact(scope, before, next, by, now).with("restored", restored));
            }
            return first;
        });
        book.changed();
        return won ? Answer.done(next) : Answer.outdated(book.version(scope));
    }

    private static Fact fact(PolicyScope scope, Policy before, Policy next, PersonId by, Instant now) {
        Fact fact = Fact.of(EntryKind.POLICY_CHANGED, now, by)
                .with("version", next.version())
                .with(
                        "changes",
                        FieldChange.between(before, next).stream()
                                .map(change -> change.field() + ": " + change.before() + " -> " + change.after())
                                .collect(Collectors.joining("\n")));
        return scope.project() == null ? fact : fact.in(scope.project());
    }

    /** The policy of that version; empty when there was none or it cannot be read. */
    public Optional<Policy> find(PolicyScope scope, int version) {
        return versions.find(scope, version)
                .flatMap(kept -> PolicyText.read(kept.stored()) instanceof Checked.Valid<Policy> readable
                        ? Optional.of(readable.value())
                        : Optional.empty());
    }

    /** The newest first, at most {@code limit}. */
    public List<PolicyVersion> history(PolicyScope scope, int limit) {
        return versions.of(scope, limit);
    }

    /** The policy that a change of this scope starts from. */
    public Policy holding(PolicyScope scope) {
        return book.base(scope);
    }

    /** What the policy that holds for the scope names and the host does not know. */
    public List<BrokenReference> broken(PolicyScope scope) {
        return references.brokenIn(book.base(scope));
    }
}
