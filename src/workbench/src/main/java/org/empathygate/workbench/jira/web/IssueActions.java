package org.empathygate.workbench.jira.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.empathygate.workbench.jira.model.IssueChanges;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Link;
import org.empathygate.workbench.jira.model.LinkType;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.RemoteLink;
import org.jspecify.annotations.Nullable;

/** What people do on an issue's page without leaving it: comment, link, take a link away. */
final class IssueActions {

    private final JiraModel jira;
    private final IssueChanges changes;
    private final IssuePage page;

    IssueActions(JiraModel jira, IssueChanges changes, IssuePage page) {
        this.jira = jira;
        this.changes = changes;
        this.page = page;
    }

    Answer comment(Visit visit) {
        return allowed(visit, Permission.ADD_COMMENTS, issue -> {
            String text = visit.parameter("comment");
            if (text.isEmpty()) {
                return back(issue, null);
            }
            jira.inTransaction(() -> {
                jira.comments().add(issue.id(), author(visit), text);
                jira.issues().touch(issue.id());
            });
            return back(issue, "Your comment was added.");
        });
    }

    Answer link(Visit visit) {
        return allowed(visit, Permission.LINK_ISSUES, issue -> {
            String phrase = visit.parameter("linkDesc");
            String key = visit.parameter("issueKeys").toUpperCase(Locale.ROOT);
            Optional<LinkType> type =
                    jira.links().typesDescribed(phrase).stream().findFirst();
            Optional<JiraIssue> other =
                    jira.issues().findByKey(key).filter(found -> jira.access().sees(visit.person(), found));
            if (type.isEmpty()) {
                return refused(issue, visit, "No issue link type reads \"" + phrase + "\".");
            }
            if (other.isEmpty()) {
                return refused(issue, visit, "There is no issue " + key + ", or you may not see it.");
            }
            if (other.get().id() == issue.id()) {
                return refused(issue, visit, "You cannot link an issue to itself.");
            }
            boolean outward = type.get().outward().equals(phrase);
            jira.inTransaction(() -> {
                changes.addLink(
                        type.get().id(),
                        outward ? issue.id() : other.get().id(),
                        outward ? other.get().id() : issue.id(),
                        author(visit));
            });
            return back(issue, issue.key() + " " + phrase + " " + other.get().key() + ".");
        });
    }

    Answer unlink(Visit visit) {
        return allowed(visit, Permission.LINK_ISSUES, issue -> {
            Optional<Link> link = visit.number("linkId").stream()
                    .boxed()
                    .flatMap(id -> jira.links().find(id).stream())
                    .filter(found -> found.sourceId() == issue.id() || found.destinationId() == issue.id())
                    .findFirst();
            link.ifPresent(found -> jira.inTransaction(() -> changes.removeLink(found, author(visit))));
            return back(issue, link.isPresent() ? "The link was removed." : "The link was gone already.");
        });
    }

    Answer linkPage(Visit visit) {
        return allowed(visit, Permission.LINK_ISSUES, issue -> {
            String url = visit.parameter("url");
            String title = visit.parameter("title");
            if (!url.matches("(?i)https?://\\S+")) {
                return refused(issue, visit, "The address of a page begins with http:// or https://.");
            }
            if (title.isEmpty()) {
                return refused(issue, visit, "A link needs a text.");
            }
            var link = new RemoteLink(0, issue.id(), null, title, url, null, "links to", null, null, null, null);
            jira.inTransaction(() -> {
                changes.addRemoteLink(link, author(visit));
            });
            return back(issue, "The link was added.");
        });
    }

    Answer unlinkPage(Visit visit) {
        return allowed(visit, Permission.LINK_ISSUES, issue -> {
            visit.number("remoteIssueLinkId").stream()
                    .boxed()
                    .flatMap(id -> jira.remoteLinks().find(id).stream())
                    .filter(link -> link.issueId() == issue.id())
                    .forEach(link -> jira.inTransaction(() -> changes.removeRemoteLink(link, author(visit))));
            return back(issue, "The link was removed.");
        });
    }

    private Answer allowed(Visit visit, Permission permission, Function<JiraIssue, Answer> action) {
        Optional<JiraIssue> issue = visit.number("id").stream()
                .boxed()
                .flatMap(id -> jira.issues().find(id).stream())
                .filter(found -> jira.access().sees(visit.person(), found))
                .findFirst();
        if (visit.person() == null) {
            return new Answer.SignInFirst();
        }
        if (issue.isEmpty()) {
            return Answer.notFound("There is no such issue, or you may not see it.");
        }
        return jira.access().may(visit.person(), permission, issue.get())
                ? action.apply(issue.get())
                : Answer.forbidden("You may not do this with " + issue.get().key() + ".");
    }

    private Answer refused(JiraIssue issue, Visit visit, String why) {
        return page.of(issue, visit, List.of(why)).refused();
    }

    private static String author(Visit visit) {
        return visit.person() == null ? "" : visit.person().key();
    }

    private static Answer back(JiraIssue issue, @Nullable String notice) {
        return new Answer.Elsewhere("/browse/" + issue.key(), notice);
    }
}
