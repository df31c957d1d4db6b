package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;
import org.empathygate.workbench.jira.model.ChangeGroup;
import org.empathygate.workbench.jira.model.JiraModel;
import org.jspecify.annotations.Nullable;

/** The history of issues as plugins read it, the oldest change first. */
record HostHistory(JiraModel jira, HostViews views) implements ChangeHistoryManager {
    private static final String JIRA_FIELD = "jira";
    private static final String CUSTOM_FIELD = "custom";

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return groups(issue).stream().<ChangeHistory>map(Entry::new).toList();
    }

    /** Only what this person may see: nothing when the issue is not theirs to see. */
    @Override
    public List<ChangeHistory> getChangeHistoriesForUser(Issue issue, @Nullable ApplicationUser user) {
        boolean isSeen = views.issue(issue)
                .filter(stored -> jira.access().sees(views.person(user).orElse(null), stored))
                .isPresent();
        return isSeen ? getChangeHistories(issue) : List.of();
    }

    @Override
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String fieldName) {
        return groups(issue).stream()
                .flatMap(group -> items(group).stream())
                .filter(item -> item.getField().equalsIgnoreCase(fieldName))
                .toList();
    }

    /** What was changed, as plugins see it. */
    static List<ChangeItemBean> items(ChangeGroup group) {
        return group.items().stream()
                .map(item -> new ChangeItemBean(
                        item.custom() ? CUSTOM_FIELD : JIRA_FIELD,
                        item.field(),
                        item.from(),
                        item.fromText(),
                        item.to(),
                        item.toText(),
                        Timestamp.from(group.at())))
                .toList();
    }

    private List<ChangeGroup> groups(Issue issue) {
        return views.issue(issue)
                .map(stored -> jira.history().ofIssue(stored.id()))
                .orElse(List.of());
    }

    private final class Entry extends ChangeHistory {
        private final ChangeGroup group;

        Entry(ChangeGroup group) {
            this.group = group;
        }

        @Override
        public Long getId() {
            return group.id();
        }

        @Override
        public @Nullable Issue getIssue() {
            return jira.issues().find(group.issueId()).map(views::unchanged).orElse(null);
        }

        @Override
        public String getAuthorKey() {
            return group.authorKey();
        }

        @Override
        public @Nullable ApplicationUser getAuthorObject() {
            return jira.people().find(group.authorKey()).map(views::user).orElse(null);
        }

        @Override
        public Timestamp getTimePerformed() {
            return Timestamp.from(group.at());
        }

        @Override
        public List<ChangeItemBean> getChangeItemBeans() {
            return items(group);
        }
    }
}
