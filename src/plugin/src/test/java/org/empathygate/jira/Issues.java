package org.empathygate.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Host objects with good defaults for tests. */
public final class Issues {

    public static final long SHOP_1 = 10_001;
    public static final long INSIGHT = 10_031;

    private Issues() {}

    /** An ordinary Story of the project SHOP without evidence. */
    public static Host<MutableIssue> aStory() {
        return issue(SHOP_1, "SHOP-1", "Story");
    }

    public static Host<MutableIssue> aCustomerInsight() {
        return issue(INSIGHT, "SHOP-31", "Customer insight");
    }

    public static Host<MutableIssue> issue(long id, String key, String type) {
        return Host.of(MutableIssue.class)
                .answering("getId", id)
                .answering("getKey", key)
                .answering("getSummary", "Make the address step shorter")
                .answering(
                        "getProjectObject",
                        Host.of(Project.class).answering("getKey", "SHOP").build())
                .answering(
                        "getIssueType",
                        Host.of(IssueType.class).answering("getName", type).build())
                .answering("getStatusId", "3")
                .answering("getStatus", status("indeterminate"))
                .answering("getCreated", Timestamp.from(Instant.parse("2026-08-12T10:00:00Z")))
                .answering("getUpdated", Timestamp.from(Instant.parse("2026-11-01T10:00:00Z")))
                .answering("getModifiedFields", Map.<String, ModifiedValue<?>>of());
    }

    public static Status status(String category) {
        return Host.of(Status.class)
                .answering(
                        "getStatusCategory",
                        Host.of(StatusCategory.class)
                                .answering("getKey", category)
                                .build())
                .build();
    }

    /** Finds each of the issues by id and by key. */
    public static IssueManager manager(MutableIssue... issues) {
        return Host.of(IssueManager.class)
                .doing(
                        "getIssueObject",
                        arguments -> Arrays.stream(issues)
                                .filter(issue -> issue.getKey().equals(arguments.get(0))
                                        || issue.getId().equals(arguments.get(0)))
                                .findFirst()
                                .orElse(null))
                .doing(
                        "getIssueObjects",
                        arguments -> Arrays.stream(issues)
                                .filter(issue ->
                                        arguments.get(0) instanceof Collection<?> ids && ids.contains(issue.getId()))
                                .toList())
                .build();
    }

    public static IssueLinkType informs() {
        return Host.of(IssueLinkType.class)
                .answering("getName", "Evidence")
                .answering("getInward", "informs")
                .answering("getOutward", "is informed by")
                .build();
    }

    public static IssueLinkTypeManager linkTypes() {
        return Host.of(IssueLinkTypeManager.class)
                .answering("getIssueLinkTypes", List.of(informs()))
                .build();
    }

    public static IssueLinkManager noLinks() {
        return Host.of(IssueLinkManager.class).build();
    }

    public static RemoteIssueLinkManager noPages() {
        return Host.of(RemoteIssueLinkManager.class).build();
    }

    public static CustomFieldManager noFields() {
        return Host.of(CustomFieldManager.class).build();
    }

    /** English for everybody; a text is answered with its key and arguments, as a Jira without the resource would. */
    public static JiraAuthenticationContext english() {
        return Host.of(JiraAuthenticationContext.class)
                .answering("getLocale", Locale.ENGLISH)
                .answering(
                        "getI18nHelper",
                        Host.of(I18nHelper.class)
                                .doing("getText", arguments -> arguments.get(0))
                                .build())
                .build();
    }
}
