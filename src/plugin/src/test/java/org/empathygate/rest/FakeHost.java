package org.empathygate.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.GatedTransition;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.Persons;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.WorkItems;
import org.empathygate.core.bypass.DoneTransition;
import org.empathygate.core.bypass.DoneTransition.Kind;
import org.empathygate.core.bypass.Workflows;
import org.empathygate.core.gate.OpenWorkItems;
import org.empathygate.core.given.People;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.insight.HostSource;
import org.empathygate.core.insight.Suggestion;
import org.empathygate.core.insight.Suggestions;
import org.empathygate.core.override.Approvers;
import org.empathygate.core.override.Authority;
import org.empathygate.core.override.AuthorityKind;
import org.empathygate.core.policy.BrokenReference;
import org.empathygate.core.policy.Deciders;
import org.empathygate.core.policy.EvidenceRule;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyReferences;
import org.jspecify.annotations.Nullable;

/**
 * A host with one project, SHOP: dana may do what a developer may and is in the group on-call, wanda is a developer too,
 * priya decides overrides, rita may only look, lena administers the project, and admin everything. Nobody else sees anything.
 */
final class FakeHost
        implements CurrentPerson,
                Permissions,
                WorkItems,
                OpenWorkItems,
                HostEvidence,
                Approvers,
                Persons,
                PolicyReferences,
                Suggestions,
                Workflows {
    static final String ADMIN = "admin";
    static final String PROJECT_ADMIN = "lena";

    private static final Set<String> READERS = Set.of("dana", "priya", "rita", "wanda", PROJECT_ADMIN, ADMIN);
    private static final Set<String> WRITERS = Set.of("dana", "priya", "wanda", ADMIN);
    private static final ProjectKey SHOP = new ProjectKey("SHOP");
    private static final GatedTransition DONE = new GatedTransition(31, "Done", ChoicePoint.DONE);

    private final Map<WorkItemKey, WorkItemFacts> workItems = new LinkedHashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final Set<EvidenceRef> hidden = new HashSet<>();
    private final Map<EvidenceRef, Set<String>> hiddenFrom = new HashMap<>();
    private @Nullable PersonId current;
    private boolean down;
    private boolean drafted;

    void signIn(@Nullable String person) {
        current = person == null ? null : new PersonId(person);
    }

    void goDown() {
        down = true;
    }

    void comeBack() {
        down = false;
    }

    void add(WorkItemFacts workItem) {
        workItems.put(workItem.key(), workItem);
    }

    List<WorkItemFacts> workItems() {
        return List.copyOf(workItems.values());
    }

    void remove(WorkItemId id) {
        workItems.values().removeIf(workItem -> workItem.id().equals(id));
    }

    void link(Evidence native_) {
        evidence.add(native_);
    }

    @Override
    public List<DoneTransition> intoDone(ProjectKey project) {
        return List.of(
                new DoneTransition(
                        "Shop workflow", 31, "Done", Kind.FROM_STATUS, List.of("In Progress"), "Done", true, false),
                new DoneTransition("Shop workflow", 51, "Force done", Kind.GLOBAL, List.of(), "Done", false, drafted),
                new DoneTransition("Shop workflow", 1, "Create", Kind.CREATE, List.of(), "Done", false, false));
    }

    @Override
    public Addition addToDraft(ProjectKey project, String workflow, int transition, PersonId by) {
        drafted = drafted || (transition == 51 && workflow.equals("Shop workflow"));
        return switch (workflow.equals("Shop workflow") ? transition : -1) {
            case 51 -> Addition.IN_DRAFT;
            case 1 -> Addition.NEVER_ON_CREATE;
            case 61 -> Addition.BY_HAND;
            default -> Addition.MISSING;
        };
    }

    void suggest(Suggestion suggestion) {
        suggestions.add(suggestion);
    }

    void hide(EvidenceRef ref) {
        hidden.add(ref);
    }

    /** From these people only. */
    void hide(EvidenceRef ref, Set<String> people) {
        hiddenFrom.put(ref, people);
    }

    @Override
    public Optional<PersonId> find() {
        return Optional.ofNullable(current);
    }

    @Override
    public boolean mayBrowse(@Nullable PersonId person, WorkItemKey workItem) {
        return workItems.containsKey(workItem) && isOneOf(READERS, person);
    }

    @Override
    public boolean mayEdit(@Nullable PersonId person, WorkItemKey workItem) {
        return workItems.containsKey(workItem) && isOneOf(WRITERS, person);
    }

    @Override
    public boolean mayLink(@Nullable PersonId person, WorkItemKey workItem) {
        return mayEdit(person, workItem);
    }

    @Override
    public boolean mayBrowse(@Nullable PersonId person, ProjectKey project) {
        return project.equals(SHOP) && isOneOf(READERS, person);
    }

    @Override
    public boolean mayCreate(@Nullable PersonId person, ProjectKey project) {
        return project.equals(SHOP) && isOneOf(WRITERS, person);
    }

    @Override
    public boolean mayAdminister(@Nullable PersonId person, ProjectKey project) {
        return project.equals(SHOP) && isOneOf(Set.of(PROJECT_ADMIN, ADMIN), person);
    }

    @Override
    public boolean maySystemAdminister(@Nullable PersonId person) {
        return isOneOf(Set.of(ADMIN), person);
    }

    @Override
    public Optional<WorkItemFacts> find(WorkItemKey key) {
        return Optional.ofNullable(workItems.get(key));
    }

    @Override
    public Optional<WorkItemFacts> find(WorkItemId id) {
        return workItems.values().stream()
                .filter(workItem -> workItem.id().equals(id))
                .findFirst();
    }

    @Override
    public List<GatedTransition> gatedTransitions(WorkItemId id, @Nullable PersonId person) {
        return List.of(DONE);
    }

    @Override
    public List<Evidence> of(WorkItemFacts workItem, EvidenceRule rule) {
        return List.copyOf(evidence);
    }

    @Override
    public Optional<HostSource> show(EvidenceRef ref, @Nullable PersonId reader) {
        return hidden.contains(ref)
                        || (reader != null
                                && hiddenFrom.getOrDefault(ref, Set.of()).contains(reader.userKey()))
                ? Optional.empty()
                : Optional.of(new HostSource(ref, "Title of " + ref.ref(), "/browse/" + ref.ref()));
    }

    @Override
    public List<Suggestion> of(WorkItemFacts workItem, @Nullable PersonId reader) {
        return List.copyOf(suggestions);
    }

    @Override
    public Optional<Authority> authority(PersonId person, ProjectKey project, Deciders deciders) {
        if (person.equals(People.DANA) && deciders.groups().contains("on-call")) {
            return Optional.of(new Authority(AuthorityKind.GROUP, "on-call"));
        }
        return person.equals(People.PRIYA)
                        && !(deciders.roles().isEmpty() && deciders.users().isEmpty())
                ? Optional.of(new Authority(AuthorityKind.ROLE, "Product Owners"))
                : Optional.empty();
    }

    @Override
    public Optional<PersonId> findActive(String keyOrName) {
        return Optional.of(new PersonId(keyOrName)).filter(this::isActive);
    }

    @Override
    public boolean isActive(PersonId person) {
        return isOneOf(READERS, person);
    }

    @Override
    public String userName(PersonId person) {
        return person.userKey();
    }

    @Override
    public String displayName(PersonId person) {
        return person.userKey();
    }

    private boolean isOneOf(Set<String> people, @Nullable PersonId person) {
        if (down) {
            throw new UnreadableException("permissions");
        }
        return person != null && people.contains(person.userKey());
    }

    /** Only the role of the product owners exists. */
    @Override
    public List<BrokenReference> brokenIn(Policy policy) {
        return policy.approvers().roles().all().stream()
                .filter(role -> !role.equals("Product Owners"))
                .map(role -> new BrokenReference("approverRoles", role))
                .toList();
    }

    @Override
    public long count(ProjectKey project, PersonId reader) {
        return workItems.size();
    }

    @Override
    public List<WorkItemFacts> latest(ProjectKey project, PersonId reader, int limit) {
        return workItems.values().stream().limit(limit).toList();
    }
}
