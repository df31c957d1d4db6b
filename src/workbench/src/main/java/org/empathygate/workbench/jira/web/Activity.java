package org.empathygate.workbench.jira.web;

import java.time.ZoneId;
import java.util.List;
import org.empathygate.workbench.jira.model.ChangeGroup;
import org.empathygate.workbench.jira.model.ChangeItem;
import org.empathygate.workbench.jira.model.Comment;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;

/** What people said and did about an issue, in the order in which it happened. */
final class Activity {

    private final JiraModel jira;
    private final Names names;

    Activity(JiraModel jira, Names names) {
        this.jira = jira;
        this.names = names;
    }

    List<IssueView.Remark> comments(JiraIssue issue) {
        return jira.comments().ofIssue(issue.id()).stream().map(this::remark).toList();
    }

    List<IssueView.Change> history(JiraIssue issue) {
        return jira.history().ofIssue(issue.id()).stream().map(this::change).toList();
    }

    private IssueView.Remark remark(Comment comment) {
        return new IssueView.Remark(
                names.of(comment.authorKey()), Moment.of(comment.createdAt(), zone()), Paragraphs.of(comment.body()));
    }

    private IssueView.Change change(ChangeGroup group) {
        return new IssueView.Change(
                names.of(group.authorKey()),
                Moment.of(group.at(), zone()),
                group.items().stream().map(Activity::item).toList());
    }

    private static IssueView.Item item(ChangeItem item) {
        String field = item.custom()
                ? item.field()
                : IssueField.ofId(item.field()).map(IssueField::displayName).orElse(item.field());
        return new IssueView.Item(field, item.fromText(), item.toText());
    }

    private ZoneId zone() {
        return jira.clock().getZone();
    }
}
