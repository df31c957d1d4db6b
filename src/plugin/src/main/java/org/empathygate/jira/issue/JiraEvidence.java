package org.empathygate.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceKind;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.insight.HostSource;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.policy.EvidenceRule;
import org.jspecify.annotations.Nullable;

/**
 * Native links as evidence: issue links of a counted type, in either direction, to issues of an insight type, and the page
 * links that Jira keeps for Confluence. Everything comes from Jira's own tables; Confluence is never asked.
 *
 * <p>A linked page is named {@code <page id>@<remote link id>}: the page for the record, the link for its title and address.
 * The title is the one that Jira stores and shows to everybody who may browse the issue.
 */
public final class JiraEvidence implements HostEvidence {

    private static final String CONFLUENCE = "com.atlassian.confluence";
    private static final Pattern PAGE_ID = Pattern.compile("(?:^|[?&])pageId=([0-9]+)");

    private final IssueManager issues;
    private final IssueLinkManager links;
    private final RemoteIssueLinkManager remoteLinks;
    private final Permissions permissions;

    public JiraEvidence(
            IssueManager issues, IssueLinkManager links, RemoteIssueLinkManager remoteLinks, Permissions permissions) {
        this.issues = issues;
        this.links = links;
        this.remoteLinks = remoteLinks;
        this.permissions = permissions;
    }

    @Override
    public List<Evidence> of(WorkItemFacts workItem, EvidenceRule rule) {
        return HostBoundary.read("native links of " + workItem.key().value(), () -> linked(workItem.id(), rule));
    }

    @Override
    public Optional<HostSource> show(EvidenceRef ref, @Nullable PersonId reader) {
        return HostBoundary.read("source " + ref.ref(), () -> switch (ref.kind()) {
            case ISSUE -> issue(ref, reader);
            case PAGE -> page(ref, reader);
            case INSIGHT -> Optional.<HostSource>empty();
        });
    }

    /** What linking this issue by a link type of this name would count for; empty when it would not count. */
    public static Optional<Evidence> evidence(Issue linked, String linkType, EvidenceRule rule) {
        if (!rule.insightIssueTypes().contains(linked.getIssueType().getName())) {
            return Optional.empty();
        }
        return stance(linkType, rule)
                .map(stance -> new Evidence(EvidenceRef.issue(linked.getKey()), stance, true, day(linked), null));
    }

    /** Whether an issue link of this type can be evidence, whatever it links to. */
    public static boolean counts(String linkType, EvidenceRule rule) {
        return stance(linkType, rule).isPresent();
    }

    /** Whether this remote link can be a page that counts. */
    public static boolean counts(RemoteIssueLink link, EvidenceRule rule) {
        return rule.pagesCount() && CONFLUENCE.equals(link.getApplicationType());
    }

    /** What a page behind a remote link counts for. */
    public static Evidence page(RemoteIssueLink link) {
        return new Evidence(EvidenceRef.page(pageId(link) + "@" + link.getId()), Stance.SUPPORTS, true, null, null);
    }

    /** Whether this is the page behind the remote link of that id, which may be gone. */
    public static boolean isBehind(EvidenceRef evidence, Object remoteLink) {
        return evidence.kind() == EvidenceKind.PAGE && evidence.ref().endsWith("@" + remoteLink);
    }

    private static Optional<Stance> stance(String linkType, EvidenceRule rule) {
        if (rule.contradictingLinkTypes().contains(linkType)) {
            return Optional.of(Stance.CONTRADICTS);
        }
        return rule.linkTypes().contains(linkType) ? Optional.of(Stance.SUPPORTS) : Optional.empty();
    }

    private static @Nullable LocalDate day(Issue issue) {
        return Optional.ofNullable(issue.getCreated())
                .map(created -> LocalDate.ofInstant(created.toInstant(), ZoneOffset.UTC))
                .orElse(null);
    }

    private List<Evidence> linked(WorkItemId workItem, EvidenceRule rule) {
        List<Link> counted = countedLinks(workItem, rule);
        Map<Long, Issue> found = issuesAtTheEndsOf(counted, workItem, rule);
        return Stream.concat(linkedIssues(counted, found, rule), linkedPages(found.get(workItem.value()), rule))
                .toList();
    }

    private List<Link> countedLinks(WorkItemId workItem, EvidenceRule rule) {
        return Stream.concat(
                        links.getOutwardLinks(workItem.value()).stream()
                                .map(link -> new Link(link.getDestinationId(), typeOf(link))),
                        links.getInwardLinks(workItem.value()).stream()
                                .map(link -> new Link(link.getSourceId(), typeOf(link))))
                .filter(link -> stance(link.type(), rule).isPresent())
                .toList();
    }

    private static String typeOf(IssueLink link) {
        return link.getIssueLinkType().getName();
    }

    /** Asked for all at once, together with the work item that page links hang on: Jira would read each by itself. */
    private Map<Long, Issue> issuesAtTheEndsOf(List<Link> counted, WorkItemId workItem, EvidenceRule rule) {
        Set<Long> ids = new LinkedHashSet<>();
        if (rule.pagesCount()) {
            ids.add(workItem.value());
        }
        counted.forEach(link -> ids.add(link.issue()));
        return ids.isEmpty()
                ? Map.of()
                : issues.getIssueObjects(ids).stream()
                        .flatMap(issue -> Optional.<Issue>ofNullable(issue).stream())
                        .collect(Collectors.toMap(Issue::getId, Function.identity(), (one, same) -> one));
    }

    /** A link to an issue that is gone is no evidence. */
    private static Stream<Evidence> linkedIssues(List<Link> counted, Map<Long, Issue> found, EvidenceRule rule) {
        return counted.stream()
                .flatMap(
                        link -> Optional.ofNullable(found.get(link.issue()))
                                .flatMap(issue -> evidence(issue, link.type(), rule))
                                .stream());
    }

    private Stream<Evidence> linkedPages(@Nullable Issue workItem, EvidenceRule rule) {
        if (workItem == null || !rule.pagesCount()) {
            return Stream.empty();
        }
        return remoteLinks.getRemoteIssueLinksForIssue(workItem).stream()
                .filter(link -> counts(link, rule))
                .map(JiraEvidence::page);
    }

    private static String pageId(RemoteIssueLink link) {
        return Stream.of(link.getGlobalId(), link.getUrl())
                .flatMap(text -> Optional.<String>ofNullable(text).stream())
                .map(PAGE_ID::matcher)
                .flatMap(matcher -> matcher.find() ? Stream.of(matcher.group(1)) : Stream.empty())
                .findFirst()
                .orElse("unknown");
    }

    private Optional<HostSource> issue(EvidenceRef ref, @Nullable PersonId reader) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(ref.ref()))
                .filter(issue -> permissions.mayBrowse(reader, new WorkItemKey(issue.getKey())))
                .map(issue -> new HostSource(ref, issue.getSummary(), "/browse/" + issue.getKey()));
    }

    private Optional<HostSource> page(EvidenceRef ref, @Nullable PersonId reader) {
        var at = ref.ref().indexOf('@');
        if (at < 0) {
            return Optional.of(new HostSource(ref, ref.ref(), ""));
        }
        return Optional.<RemoteIssueLink>ofNullable(
                        remoteLinks.getRemoteIssueLink(Long.valueOf(ref.ref().substring(at + 1))))
                .filter(link -> mayBrowse(reader, link.getIssueId()))
                .map(link -> new HostSource(ref, link.getTitle(), link.getUrl()));
    }

    private boolean mayBrowse(@Nullable PersonId reader, Long issue) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issue))
                .filter(found -> permissions.mayBrowse(reader, new WorkItemKey(found.getKey())))
                .isPresent();
    }

    /**
     * A native link as seen from the work item.
     *
     * @param issue the id of the issue at its other end
     */
    private record Link(Long issue, String type) {}
}
