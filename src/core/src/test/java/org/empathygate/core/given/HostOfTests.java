package org.empathygate.core.given;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.Persons;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.insight.HostSource;
import org.empathygate.core.override.Approvers;
import org.empathygate.core.override.Authority;
import org.empathygate.core.override.AuthorityKind;
import org.empathygate.core.policy.Deciders;
import org.empathygate.core.policy.EvidenceRule;
import org.jspecify.annotations.Nullable;

/**
 * A host with one role, "Product Owners", which Priya is in, and one group, "on-call", which Sam is in. Everybody who is
 * logged in may do everything, except that Rita sees nothing but work items.
 */
public final class HostOfTests implements HostEvidence, Permissions, Approvers, Persons {

    private final List<Evidence> linked = new CopyOnWriteArrayList<>();
    private final Map<EvidenceRef, String> linkTypes = new ConcurrentHashMap<>();
    private final Set<PersonId> joined = ConcurrentHashMap.newKeySet();
    private final Map<EvidenceRef, HostSource> sources = new ConcurrentHashMap<>();

    /** More people come. */
    public void join(Collection<PersonId> people) {
        joined.addAll(people);
    }

    /** Links an issue or page natively. */
    public void link(Evidence evidence) {
        linked.add(evidence);
        exists(evidence.ref());
    }

    /** Links an issue natively by a link of this type, which counts where a policy says so. */
    public void link(Evidence evidence, String linkType) {
        linkTypes.put(evidence.ref(), linkType);
        link(evidence);
    }

    /** Takes the native link away. */
    public void unlink(EvidenceRef ref) {
        linked.removeIf(evidence -> evidence.ref().equals(ref));
    }

    /** There is an issue or page of this name. */
    public void exists(EvidenceRef ref) {
        sources.put(ref, new HostSource(ref, "Title of " + ref.ref(), "/browse/" + ref.ref()));
    }

    @Override
    public List<Evidence> of(WorkItemFacts workItem, EvidenceRule rule) {
        return linked.stream()
                .filter(evidence -> {
                    String linkType = linkTypes.get(evidence.ref());
                    return linkType == null || rule.linkTypes().contains(linkType);
                })
                .toList();
    }

    @Override
    public Optional<HostSource> show(EvidenceRef ref, @Nullable PersonId reader) {
        return People.RITA.equals(reader) ? Optional.empty() : Optional.ofNullable(sources.get(ref));
    }

    /** The people of our stories are all there. */
    @Override
    public Optional<PersonId> findActive(String keyOrName) {
        return Optional.of(new PersonId(keyOrName)).filter(this::isActive);
    }

    @Override
    public boolean isActive(PersonId person) {
        return People.ALL.contains(person) || joined.contains(person);
    }

    @Override
    public String userName(PersonId person) {
        return person.userKey();
    }

    @Override
    public String displayName(PersonId person) {
        return "the well-known " + person.userKey();
    }

    @Override
    public Optional<Authority> authority(PersonId person, ProjectKey project, Deciders deciders) {
        if (person.equals(People.PRIYA) && deciders.roles().contains("Product Owners")) {
            return Optional.of(new Authority(AuthorityKind.ROLE, "Product Owners"));
        }
        if (person.equals(People.SAM) && deciders.groups().contains("on-call")) {
            return Optional.of(new Authority(AuthorityKind.GROUP, "on-call"));
        }
        if (person.equals(People.PRIYA) && deciders.groups().contains("night watch")) {
            return Optional.of(new Authority(AuthorityKind.GROUP, "night watch"));
        }
        return deciders.users().contains(person.userKey())
                ? Optional.of(new Authority(AuthorityKind.USER, person.userKey()))
                : Optional.empty();
    }

    @Override
    public boolean mayBrowse(@Nullable PersonId person, WorkItemKey workItem) {
        return person != null;
    }

    @Override
    public boolean mayEdit(@Nullable PersonId person, WorkItemKey workItem) {
        return person != null;
    }

    @Override
    public boolean mayLink(@Nullable PersonId person, WorkItemKey workItem) {
        return person != null;
    }

    @Override
    public boolean mayBrowse(@Nullable PersonId person, ProjectKey project) {
        return person != null && project.equals(WorkItemBuilder.SHOP);
    }

    @Override
    public boolean mayCreate(@Nullable PersonId person, ProjectKey project) {
        return person != null;
    }

    @Override
    public boolean mayAdminister(@Nullable PersonId person, ProjectKey project) {
        return person != null;
    }

    @Override
    public boolean maySystemAdminister(@Nullable PersonId person) {
        return person != null;
    }
}
