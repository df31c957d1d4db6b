package org.empathygate.workbench.jira.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Link;
import org.empathygate.workbench.jira.model.LinkType;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Status;
import org.jspecify.annotations.Nullable;

/** An issue's links as its page shows them: only to issues that the visitor may see. */
final class IssueLinks {

    private final JiraModel jira;

    IssueLinks(JiraModel jira) {
        this.jira = jira;
    }

    /** One link, read from the issue at hand. */
    record Seen(Link link, String phrase, JiraIssue other) {}

    List<Seen> of(JiraIssue issue, @Nullable Person person) {
        var links = new ArrayList<Link>(jira.links().outward(issue.id()));
        links.addAll(jira.links().inward(issue.id()));
        return links.stream()
                .flatMap(link -> jira.issues().find(link.otherThan(issue.id())).stream()
                        .filter(other -> jira.access().sees(person, other))
                        .map(other -> new Seen(link, phrase(link, issue), other)))
                .toList();
    }

    /** The same, together where they read alike. */
    List<IssueView.LinkGroup> groups(JiraIssue issue, @Nullable Person person) {
        Map<String, List<IssueView.Linked>> byPhrase = new LinkedHashMap<>();
        for (Seen seen : of(issue, person)) {
            byPhrase.computeIfAbsent(seen.phrase(), phrase -> new ArrayList<>()).add(linked(seen));
        }
        return byPhrase.entrySet().stream()
                .map(group -> new IssueView.LinkGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    /** Every way in which an issue can be linked to another. */
    List<Choice> phrases() {
        return jira.links().types().stream()
                .flatMap(type -> Stream.of(type.inward(), type.outward()))
                .distinct()
                .map(phrase -> new Choice(phrase, phrase))
                .toList();
    }

    private String phrase(Link link, JiraIssue issue) {
        LinkType type = jira.links().type(link.typeId()).orElseThrow();
        return link.sourceId() == issue.id() ? type.outward() : type.inward();
    }

    private IssueView.Linked linked(Seen seen) {
        Status status = jira.constants().status(seen.other().statusId()).orElseThrow();
        return new IssueView.Linked(
                seen.link().id(),
                seen.other().key(),
                seen.other().summary(),
                status.name(),
                status.category().key());
    }
}
