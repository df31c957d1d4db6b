package org.empathygate.workbench.jira.search;

import java.util.List;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Selection;
import org.jspecify.annotations.Nullable;

/** Finds issues by JQL. Answers and counts hold only what the person may see; a null person has not signed in. */
public final class IssueSearch {
    private final JiraModel jira;
    private final JqlFunctions functions;

    public IssueSearch(JiraModel jira, JqlFunctions functions) {
        this.jira = jira;
        this.functions = functions;
    }

    /**
     * A part of what was found.
     *
     * @param start how many come before
     * @param total how many there are in all
     */
    public record Found(List<JiraIssue> issues, long start, long total) {
        public Found {
            issues = List.copyOf(issues);
        }
    }

    /** Finds issues; the newest first unless the query says otherwise. */
    public Found find(String jql, @Nullable Person person, long start, int atMost) throws JqlException {
        return find(JqlParser.parse(jql), person, start, atMost);
    }

    public Found find(Jql jql, @Nullable Person person, long start, int atMost) throws JqlException {
        return found(new JqlSql(jira, person, functions).select(jql), start, atMost);
    }

    private Found found(Selection selection, long start, int atMost) {
        long total = jira.issues().count(selection);
        List<JiraIssue> issues =
                atMost <= 0 || start >= total ? List.of() : jira.issues().select(selection, start, atMost);
        return new Found(issues, start, total);
    }

    /** Finds issues whoever may see them. */
    public Found findAll(Jql jql, @Nullable Person person, long start, int atMost) throws JqlException {
        return found(new JqlSql(jira, person, functions).selectAll(jql), start, atMost);
    }

    public long count(Jql jql, @Nullable Person person) throws JqlException {
        return jira.issues().count(new JqlSql(jira, person, functions).select(jql));
    }

    /** Counts whoever may see them. */
    public long countAll(Jql jql, @Nullable Person person) throws JqlException {
        return jira.issues().count(new JqlSql(jira, person, functions).selectAll(jql));
    }

    /** Whether the query can be answered for the person; fails as the search would. */
    public void check(Jql jql, @Nullable Person person) throws JqlException {
        new JqlSql(jira, person, functions).select(jql);
    }
}
