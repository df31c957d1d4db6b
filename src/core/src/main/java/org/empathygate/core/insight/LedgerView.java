package org.empathygate.core.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.ledger.Details;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.ledger.ShownFact;
import org.jspecify.annotations.Nullable;

/**
 * Use case: what happened to a work item, as one reader may see it. Whether they may see the work item itself is the edge's
 * question. Of evidence that they may not see only the number is left, in whatever detail it is named.
 */
public final class LedgerView {

    /** What people wrote about the evidence of the same fact. */
    private static final Set<String> ABOUT_EVIDENCE = Set.of("relevance", "stance");

    /** Details whose value may be the mere key of an insight or issue, as somebody pointed at it. */
    private static final Set<String> POINTERS = Set.of("link", "evidence");

    /** How many answers about evidence are remembered at once. */
    private static final int MOST_KNOWN = 10_000;

    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Z][A-Z0-9_]+-[1-9][0-9]*");

    private final Ledger ledger;
    private final EvidenceView evidence;

    public LedgerView(Ledger ledger, EvidenceView evidence) {
        this.ledger = ledger;
        this.evidence = evidence;
    }

    /** The newest first, at most {@code limit}, whether chained already or not. */
    public List<ShownFact> of(WorkItemFacts workItem, @Nullable PersonId reader, int limit) {
        return ledger.of(workItem.id(), limit).stream().map(to(reader)).toList();
    }

    /** What this reader may see of any fact; for many in a row, because what was asked once about evidence is remembered. */
    public Function<Fact, ShownFact> to(@Nullable PersonId reader) {
        Map<EvidenceRef, Boolean> known = new ConcurrentHashMap<>();
        return fact -> {
            if (known.size() > MOST_KNOWN) {
                known.clear();
            }
            return shown(fact, ref -> known.computeIfAbsent(ref, each -> evidence.maySee(each, reader)));
        };
    }

    private static ShownFact shown(Fact fact, Predicate<EvidenceRef> visible) {
        SortedMap<String, String> kept = new TreeMap<>();
        int restricted = 0;
        for (Map.Entry<String, String> detail : fact.details().byName().entrySet()) {
            Optional<EvidenceRef> pointer = pointer(detail);
            if (pointer.isPresent()) {
                if (visible.test(pointer.get())) {
                    kept.put(detail.getKey(), detail.getValue());
                } else {
                    restricted++;
                }
                continue;
            }
            List<EvidenceRef> refs = refs(detail.getValue());
            List<String> shown =
                    refs.stream().filter(visible).map(EvidenceRef::text).toList();
            restricted += refs.size() - shown.size();
            if (refs.isEmpty()) {
                kept.put(detail.getKey(), detail.getValue());
            } else if (!shown.isEmpty()) {
                kept.put(detail.getKey(), String.join("\n", shown));
            }
        }
        if (restricted > 0) {
            kept.keySet().removeAll(ABOUT_EVIDENCE);
        }
        return new ShownFact(
                new Fact(
                        fact.kind(),
                        fact.at(),
                        fact.by(),
                        fact.onBehalfOf(),
                        fact.project(),
                        fact.workItem(),
                        Details.of(kept)),
                restricted);
    }

    private static Optional<EvidenceRef> pointer(Map.Entry<String, String> detail) {
        if (!POINTERS.contains(detail.getKey())) {
            return Optional.empty();
        }
        Optional<EvidenceRef> insight = InsightKey.parse(detail.getValue()).map(EvidenceRef::of);
        return insight.isPresent() || !ISSUE_KEY.matcher(detail.getValue()).matches()
                ? insight
                : Optional.of(EvidenceRef.issue(detail.getValue()));
    }

    /** The evidence that a detail names, one a line; none when any line is something else. */
    private static List<EvidenceRef> refs(String detail) {
        List<EvidenceRef> refs = new ArrayList<>();
        for (String line : detail.split("\n", -1)) {
            Optional<EvidenceRef> ref = ref(line);
            if (ref.isEmpty()) {
                return List.of();
            }
            refs.add(ref.get());
        }
        return refs;
    }

    private static Optional<EvidenceRef> ref(String line) {
        return Stream.of(EvidenceKind.values())
                .filter(kind -> line.startsWith(kind.name() + ' '))
                .map(kind -> EvidenceRef.parse(line))
                .findFirst();
    }
}
