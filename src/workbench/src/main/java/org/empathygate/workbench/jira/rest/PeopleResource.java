package org.empathygate.workbench.jira.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Project;
import org.jspecify.annotations.Nullable;

/** People, and what the caller may do. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class PeopleResource {
    private static final int MOST = 1000;

    private final JiraHost jira;
    private final Caller caller;

    PeopleResource(JiraHost jira) {
        this.jira = jira;
        this.caller = new Caller(jira);
    }

    @GET
    @Path("myself")
    public Json.User myself(@Context UriInfo uri) {
        return new JsonViews(jira, uri).userWithGroups(caller.person());
    }

    @GET
    @Path("user")
    public Json.User user(
            @Context UriInfo uri,
            @QueryParam("username") @Nullable String username,
            @QueryParam("key") @Nullable String key) {
        caller.person();
        Optional<Person> byName =
                Optional.ofNullable(username).flatMap(jira.model().people()::findByUsername);
        return byName.or(() -> Optional.ofNullable(key).flatMap(jira.model().people()::find))
                .map(new JsonViews(jira, uri)::userWithGroups)
                .orElseThrow(() ->
                        Refusal.missing("The user named '" + (username == null ? key : username) + "' does not exist"));
    }

    /** Also answers for everybody when the text is {@code .} or {@code %}, as clients expect. */
    @GET
    @Path("user/search")
    public List<Json.User> search(
            @Context UriInfo uri,
            @QueryParam("username") @DefaultValue("") String username,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        caller.person();
        String text = username.equals(".") ? "" : username;
        return views(uri, jira.model().people().search(text, MOST), startAt, maxResults);
    }

    @GET
    @Path("user/assignable/search")
    public List<Json.User> assignable(
            @Context UriInfo uri,
            @QueryParam("username") @DefaultValue("") String username,
            @QueryParam("project") @Nullable String project,
            @QueryParam("issueKey") @Nullable String issueKey,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        long projectId = projectOf(project, issueKey);
        List<Person> people = jira.model().people().search(username, MOST).stream()
                .filter(person -> jira.model().access().may(person, Permission.ASSIGNABLE_USER, projectId))
                .toList();
        return views(uri, people, startAt, maxResults);
    }

    @GET
    @Path("mypermissions")
    public Map<String, Map<String, Map<String, Object>>> permissions(
            @QueryParam("projectKey") @Nullable String projectKey, @QueryParam("issueKey") @Nullable String issueKey) {
        Person person = caller.person();
        Map<String, Map<String, Object>> permissions = new TreeMap<>();
        for (Permission permission : Permission.values()) {
            boolean has = issueKey != null
                    ? jira.model().access().may(person, permission, caller.issue(issueKey))
                    : projectKey != null
                            && jira.model()
                                    .access()
                                    .may(
                                            person,
                                            permission,
                                            caller.project(projectKey).id());
            permissions.put(permission.name(), entry(permission.name(), has));
        }
        boolean administers = jira.model().access().administers(person);
        permissions.put("ADMINISTER", entry("ADMINISTER", administers));
        permissions.put("SYSTEM_ADMIN", entry("SYSTEM_ADMIN", administers));
        return Map.of("permissions", permissions);
    }

    private static Map<String, Object> entry(String key, boolean has) {
        return Map.of("key", key, "havePermission", has);
    }

    private long projectOf(@Nullable String project, @Nullable String issueKey) {
        if (issueKey != null) {
            JiraIssue issue = caller.issue(issueKey);
            return issue.projectId();
        }
        Project found = caller.project(project == null ? "" : project);
        return found.id();
    }

    private List<Json.User> views(UriInfo uri, List<Person> people, int startAt, int maxResults) {
        var views = new JsonViews(jira, uri);
        return people.stream()
                .skip(Math.max(0, startAt))
                .limit(Math.max(0, maxResults))
                .map(views::user)
                .toList();
    }
}
