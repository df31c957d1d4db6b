package org.empathygate.jira.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.status.FoundWorkItem;
import org.empathygate.core.status.JqlText;
import org.empathygate.core.status.Part;
import org.empathygate.core.status.Resolution;
import org.empathygate.core.status.ResolvedScope;
import org.empathygate.core.status.Scope;
import org.empathygate.core.status.ScopeSearch;

/** Sets of work items by Jira's search, which keeps the permissions of the reader. */
public final class JiraScopeSearch implements ScopeSearch {

    /**
     * The complete key of the field type that holds an issue's epic, as Jira's REST API shows it in a field's schema. The
     * field's name is whatever an administrator made of it.
     */
    private static final String EPIC_LINK_TYPE = "com.pyxis.greenhopper.jira:gh-epic-link";

    private static final String EPIC_LINK_NAME = "\"Epic Link\"";

    /** More keys than that no link can carry. */
    private static final int MOST_NAMED = 150;

    private static final int LONGEST_COMPLAINT = 500;

    private final SearchService search;
    private final Permissions permissions;
    private final CustomFieldManager fields;
    private final FoundIssues found;
    private final People people;

    public JiraScopeSearch(
            SearchService search,
            Permissions permissions,
            CustomFieldManager fields,
            FoundIssues found,
            People people) {
        this.search = search;
        this.permissions = permissions;
        this.fields = fields;
        this.found = found;
        this.people = people;
    }

    @Override
    public Resolution resolve(Scope scope, PersonId reader) {
        String key = scope.value().strip().toUpperCase(Locale.ROOT);
        return people.user(reader)
                .map(user -> HostBoundary.read("scope " + scope.kind(), () -> switch (scope.kind()) {
                    case JQL -> query(scope.value(), user);
                    case PROJECT -> project(key, reader);
                    case VERSION -> version(key, String.valueOf(scope.version()), user);
                    case EPIC -> epic(key, user);
                    case ISSUE -> issue(key, reader);
                    case PAGE -> throw new IllegalArgumentException("A page is no place in Jira");
                }))
                .orElseGet(Resolution.Absent::new);
    }

    private Resolution query(String jql, ApplicationUser user) {
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid()) {
            return wrong(parsed.getErrors());
        }
        MessageSet errors = search.validateQuery(user, parsed.getQuery());
        return errors.hasAnyErrors() ? wrong(errors) : new ResolvedScope(JqlText.condition(jql), null);
    }

    /** What is wrong in Jira's words; they can repeat the query. */
    private static Resolution wrong(MessageSet errors) {
        String sentences = String.join(" ", errors.getErrorMessages());
        return new Resolution.Wrong(
                sentences.length() <= LONGEST_COMPLAINT
                        ? sentences
                        : sentences.substring(0, LONGEST_COMPLAINT) + "\u2026");
    }

    private Resolution project(String key, PersonId reader) {
        ProjectKey project = new ProjectKey(key);
        return permissions.mayBrowse(reader, project)
                ? new ResolvedScope("project = " + JqlText.quoted(key), project)
                : new Resolution.Absent();
    }

    /** A value that the reader may not see makes a query invalid like one that does not exist. */
    private Resolution version(String project, String version, ApplicationUser user) {
        return known("project = " + JqlText.quoted(project) + " AND fixVersion = " + JqlText.quoted(version), user);
    }

    private Resolution epic(String key, ApplicationUser user) {
        Resolution itself = known("key = " + JqlText.quoted(key), user);
        return itself instanceof ResolvedScope
                ? query(epicLink().orElse(EPIC_LINK_NAME) + " = " + JqlText.quoted(key), user)
                : itself;
    }

    private Optional<String> epicLink() {
        return fields.getCustomFieldObjects().stream()
                .filter(field ->
                        EPIC_LINK_TYPE.equals(field.getCustomFieldType().getKey()))
                .map(field -> "cf[" + field.getIdAsLong() + "]")
                .findFirst();
    }

    private Resolution issue(String key, PersonId reader) {
        return permissions.mayBrowse(reader, new WorkItemKey(key))
                ? new ResolvedScope("key = " + JqlText.quoted(key), null)
                : new Resolution.Absent();
    }

    private Resolution known(String jql, ApplicationUser user) {
        return query(jql, user) instanceof ResolvedScope resolved ? resolved : new Resolution.Absent();
    }

    @Override
    public long count(ResolvedScope scope, Part part, PersonId reader) {
        return people.user(reader)
                .map(user -> HostBoundary.read("how many there are of " + scope.jql(), () -> {
                    try {
                        return search.searchCount(user, narrowed(scope, part, "", user));
                    } catch (SearchException failed) {
                        throw new UnreadableException("how many there are of " + scope.jql(), failed);
                    }
                }))
                .orElse(0L);
    }

    @Override
    public Found latest(ResolvedScope scope, Part part, PersonId reader, int max) {
        return people.user(reader)
                .map(user -> HostBoundary.read("issues of " + scope.jql(), () -> {
                    try {
                        SearchResults<Issue> results = search.search(
                                user,
                                narrowed(scope, part, " ORDER BY updated DESC", user),
                                new PagerFilter<Issue>(max));
                        return new Found(
                                results.getResults().stream()
                                        .map(issue -> found.of(issue, part))
                                        .toList(),
                                results.getTotal());
                    } catch (SearchException failed) {
                        throw new UnreadableException("issues of " + scope.jql(), failed);
                    }
                }))
                .orElseGet(() -> new Found(List.of(), 0));
    }

    private Query narrowed(ResolvedScope scope, Part part, String order, ApplicationUser user) {
        SearchService.ParseResult parsed = search.parseQuery(user, jql(scope, part) + order);
        if (!parsed.isValid()) {
            throw new UnreadableException("part " + part + " of " + scope.jql());
        }
        return parsed.getQuery();
    }

    private static String jql(ResolvedScope scope, Part part) {
        return switch (part) {
            case ALL -> scope.jql();
            case OPEN -> JqlText.and(scope.jql(), "statusCategory != Done");
            case DONE -> JqlText.and(scope.jql(), "statusCategory = Done");
        };
    }

    @Override
    public Look look(Collection<WorkItemId> workItems, PersonId reader) {
        return people.user(reader)
                .map(user -> HostBoundary.read(workItems.size() + " issues", () -> found.look(workItems, user)))
                .orElseGet(() -> new Look(List.of(), workItems.size()));
    }

    @Override
    public String naming(Collection<FoundWorkItem> workItems) {
        return workItems.isEmpty() || workItems.size() > MOST_NAMED
                ? ""
                : workItems.stream()
                        .map(workItem -> workItem.key().value())
                        .sorted()
                        .collect(Collectors.joining(", ", "key in (", ")"));
    }
}
