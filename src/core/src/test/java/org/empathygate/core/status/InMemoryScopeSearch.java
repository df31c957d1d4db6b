package org.empathygate.core.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.WorkItemBuilder;
import org.jspecify.annotations.Nullable;

/** A host with the projects that its work items have, whose queries are those that a test taught it. */
public final class InMemoryScopeSearch implements ScopeSearch {

    private final List<Kept> workItems = new ArrayList<>();
    private final Map<String, Predicate<Kept>> queries = new HashMap<>();
    private final Set<WorkItemId> broken = new HashSet<>();

    private record Kept(FoundWorkItem workItem, Set<PersonId> hiddenFrom, Set<String> marks) {}

    /** A Story of project SHOP whose id is its number, changed so many seconds after the others as its number says. */
    public WorkItemId add(int number, boolean done, Set<PersonId> hiddenFrom, String... marks) {
        WorkItemFacts facts = WorkItemBuilder.aWorkItem()
                .withId(number)
                .withKey("SHOP-" + number)
                .facts();
        Instant updated = Days.NOW.plusSeconds(number);
        workItems.add(new Kept(
                new FoundWorkItem(
                        facts.id(),
                        facts.key(),
                        "Summary " + number,
                        done ? "Done" : "In Progress",
                        updated,
                        done ? null : () -> read(facts)),
                hiddenFrom,
                Set.of(marks)));
        return facts.id();
    }

    public WorkItemId open(int number, String... marks) {
        return add(number, false, Set.of(), marks);
    }

    public WorkItemId done(int number, String... marks) {
        return add(number, true, Set.of(), marks);
    }

    /** From now on nobody can read what the gate needs of it. */
    public void breakUp(WorkItemId workItem) {
        broken.add(workItem);
    }

    private WorkItemFacts read(WorkItemFacts facts) {
        if (broken.contains(facts.id())) {
            throw new UnreadableException("facts of " + facts.key().value());
        }
        return facts;
    }

    /** Work items with the mark are found by this query. */
    public void teach(String jql, String mark) {
        queries.put(jql, kept -> kept.marks().contains(mark));
    }

    @Override
    public Resolution resolve(Scope scope, PersonId reader) {
        return switch (scope.kind()) {
            case PROJECT ->
                known(
                        scope.value(),
                        kept -> kept.workItem().key().value().startsWith(scope.value() + "-"),
                        reader,
                        new ProjectKey(scope.value()));
            case VERSION ->
                known(
                        scope.value() + " " + scope.version(),
                        marked(scope.value() + " " + scope.version()),
                        reader,
                        null);
            case EPIC -> known("epic " + scope.value(), marked("epic " + scope.value()), reader, null);
            case ISSUE ->
                known(scope.value(), kept -> kept.workItem().key().value().equals(scope.value()), reader, null);
            case JQL ->
                queries.containsKey(scope.value())
                        ? new ResolvedScope(scope.value(), null)
                        : new Resolution.Wrong("Field '" + scope.value() + "' does not exist.");
            case PAGE -> throw new IllegalArgumentException("A page is no place in the host");
        };
    }

    private static Predicate<Kept> marked(String mark) {
        return kept -> kept.marks().contains(mark);
    }

    private Resolution known(String jql, Predicate<Kept> wanted, PersonId reader, @Nullable ProjectKey whole) {
        if (workItems.stream().noneMatch(kept -> wanted.test(kept) && sees(reader, kept))) {
            return new Resolution.Absent();
        }
        queries.put(jql, wanted);
        return new ResolvedScope(jql, whole);
    }

    private static boolean sees(PersonId reader, Kept kept) {
        return !kept.hiddenFrom().contains(reader);
    }

    private List<FoundWorkItem> all(ResolvedScope scope, Part part, PersonId reader) {
        return workItems.stream()
                .filter(queries.getOrDefault(scope.jql(), kept -> false))
                .filter(kept -> sees(reader, kept))
                .map(Kept::workItem)
                .filter(workItem -> part == Part.ALL || workItem.done() == (part == Part.DONE))
                .sorted(Comparator.comparing(FoundWorkItem::updated).reversed())
                .toList();
    }

    @Override
    public long count(ResolvedScope scope, Part part, PersonId reader) {
        return all(scope, part, reader).size();
    }

    @Override
    public Found latest(ResolvedScope scope, Part part, PersonId reader, int max) {
        List<FoundWorkItem> all = all(scope, part, reader);
        return new Found(all.subList(0, Math.min(max, all.size())), all.size());
    }

    @Override
    public Look look(Collection<WorkItemId> ids, PersonId reader) {
        List<Kept> there = workItems.stream()
                .filter(kept -> ids.contains(kept.workItem().id()))
                .toList();
        List<FoundWorkItem> visible = there.stream()
                .filter(kept -> sees(reader, kept))
                .map(Kept::workItem)
                .toList();
        return new Look(visible, there.size() - visible.size());
    }

    @Override
    public String naming(Collection<FoundWorkItem> named) {
        return named.stream().map(workItem -> workItem.key().value()).sorted().collect(Collectors.joining(", "));
    }

    /** So many more of them. */
    public void addMany(int from, int until, boolean done) {
        LongStream.range(from, until).forEach(number -> add((int) number, done, Set.of()));
    }
}
