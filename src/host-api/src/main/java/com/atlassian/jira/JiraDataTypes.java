package com.atlassian.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The kinds of values that functions of JQL answer. The real one has more.
 *
 * <p>Source: POKER-10, POKER-11 (ISSUE), jira-api 6 (the rest)
 *
 * <p>Confidence: certain-10+11 (ISSUE), likely (the rest)
 */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new Named(Issue.class);
    public static final JiraDataType PROJECT = new Named(Project.class);
    public static final JiraDataType USER = new Named(ApplicationUser.class);
    public static final JiraDataType TEXT = new Named(String.class);

    private JiraDataTypes() {}

    private record Named(Class<?> type) implements JiraDataType {
        @Override
        public Collection<String> asStrings() {
            return List.of(type.getName());
        }

        @Override
        public boolean matches(JiraDataType otherType) {
            return !Collections.disjoint(asStrings(), otherType.asStrings());
        }
    }
}
