package org.empathygate.workbench.jira.host;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.empathygate.workbench.jira.model.IssueChanges;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Link;
import org.empathygate.workbench.jira.model.Person;
import org.jspecify.annotations.Nullable;

/** Links between issues. Asks no permission, as Jira's does not, except that the person must exist to be written down. */
final class HostLinks implements IssueLinkManager {
    private final JiraModel jira;
    private final HostViews views;
    private final IssueChanges changes;

    HostLinks(JiraModel jira, HostViews views, IssueChanges changes) {
        this.jira = jira;
        this.views = views;
        this.changes = changes;
    }

    @Override
    public void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            @Nullable Long sequence,
            @Nullable ApplicationUser remoteUser)
            throws CreateException {
        if (jira.links().type(issueLinkTypeId).isEmpty()
                || jira.issues().find(sourceIssueId).isEmpty()
                || jira.issues().find(destinationIssueId).isEmpty()) {
            throw new CreateException("Cannot link issue " + sourceIssueId + " to issue " + destinationIssueId
                    + " by the link type " + issueLinkTypeId + ": one of them does not exist");
        }
        jira.inTransaction(
                () -> changes.addLink(issueLinkTypeId, sourceIssueId, destinationIssueId, keyOf(remoteUser)));
    }

    @Override
    public void removeIssueLink(IssueLink link, @Nullable ApplicationUser remoteUser) {
        jira.inTransaction(
                () -> jira.links().find(link.getId()).ifPresent(known -> changes.removeLink(known, keyOf(remoteUser))));
    }

    @Override
    public @Nullable IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId) {
        return view(jira.links().between(sourceId, destinationId, issueLinkTypeId));
    }

    @Override
    public @Nullable IssueLink getIssueLink(Long issueLinkId) {
        return view(jira.links().find(issueLinkId));
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        return views(jira.links().outward(sourceIssueId));
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return views(jira.links().inward(destinationIssueId));
    }

    @Override
    public Collection<IssueLink> getIssueLinks(Long issueLinkTypeId) {
        return views(jira.links().ofType(issueLinkTypeId));
    }

    @Override
    public boolean isLinkingEnabled() {
        return true;
    }

    private String keyOf(@Nullable ApplicationUser user) {
        return views.person(user).map(Person::key).orElse("");
    }

    private @Nullable IssueLink view(Optional<Link> link) {
        return link.<IssueLink>map(found -> new HostLink(jira, views, found)).orElse(null);
    }

    private List<IssueLink> views(List<Link> links) {
        return links.stream()
                .<IssueLink>map(link -> new HostLink(jira, views, link))
                .toList();
    }
}
