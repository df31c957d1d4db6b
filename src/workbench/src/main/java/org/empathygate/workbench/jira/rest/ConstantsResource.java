package org.empathygate.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.empathygate.workbench.jira.host.HostCustomField;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.Access;
import org.empathygate.workbench.jira.model.IssueConstants;
import org.empathygate.workbench.jira.model.StatusCategory;
import org.empathygate.workbench.jira.workflow.InputErrors;

/** What issues are described with: fields, types, statuses, resolutions, priorities, link types. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ConstantsResource {
    private final JiraHost jira;
    private final Caller caller;

    ConstantsResource(JiraHost jira) {
        this.jira = jira;
        this.caller = new Caller(jira);
    }

    @GET
    @Path("field")
    public List<Json.Field> fields() {
        caller.person();
        return new FieldCatalog(jira.customFields()).fields();
    }

    /** For administrators; of the types, those that plugins offer and the epic link can be made. */
    @POST
    @Path("field")
    public Response add(JsonNode body) {
        if (!jira.model().people().isInGroup(caller.person().key(), Access.ADMINISTRATORS)) {
            throw Refusal.notAllowed("Only administrators make custom fields.");
        }
        String name = body.path("name").asText();
        if (name.isBlank()) {
            throw Refusal.badInput(InputErrors.onField("name", "The name is required."));
        }
        HostCustomField field = jira.customFields()
                .create(
                        name,
                        body.path("description").asText(),
                        body.path("type").asText())
                .orElseThrow(() -> Refusal.badInput(InputErrors.onField("type", "The type is not known.")));
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", field.getId(), "name", field.getName()))
                .build();
    }

    /** Removes custom fields, as Jira's administrators do. */
    @DELETE
    @Path("customFields")
    public Map<String, Object> removeFields(@QueryParam("ids") @DefaultValue("") String ids) {
        if (!jira.model().access().administers(caller.person())) {
            throw Refusal.notAllowed("You do not have the permission to administer Jira.");
        }
        var removed = new ArrayList<String>();
        for (String id : ids.split(",", -1)) {
            jira.customFields().find(id).ifPresent(field -> {
                jira.model().customFields().remove(field.getIdAsLong());
                removed.add(field.getId());
            });
        }
        return Map.of("deletedCustomFields", removed);
    }

    @GET
    @Path("status")
    public List<Json.Status> statuses(@Context UriInfo uri) {
        return constants().statuses().stream().map(views(uri)::status).toList();
    }

    @GET
    @Path("status/{idOrName}")
    public Json.Status status(@Context UriInfo uri, @PathParam("idOrName") String idOrName) {
        return constants()
                .status(idOrName)
                .or(() -> jira.model().constants().statusNamed(idOrName))
                .map(views(uri)::status)
                .orElseThrow(() -> Refusal.missing("The status '" + idOrName + "' does not exist"));
    }

    @GET
    @Path("statuscategory")
    public List<Json.Category> statusCategories(@Context UriInfo uri) {
        caller.person();
        var views = views(uri);
        return Arrays.stream(StatusCategory.values())
                .map(category -> new Json.Category(
                        views.address("statuscategory/" + category.id()),
                        category.id(),
                        category.key(),
                        category.color(),
                        category.displayName()))
                .toList();
    }

    @GET
    @Path("issuetype")
    public List<Json.IssueType> issueTypes(@Context UriInfo uri) {
        return constants().types().stream().map(views(uri)::issueType).toList();
    }

    @GET
    @Path("issuetype/{id}")
    public Json.IssueType issueType(@Context UriInfo uri, @PathParam("id") String id) {
        return constants()
                .type(id)
                .map(views(uri)::issueType)
                .orElseThrow(() -> Refusal.missing("The issue type with id '" + id + "' does not exist"));
    }

    @GET
    @Path("priority")
    public List<Json.Priority> priorities(@Context UriInfo uri) {
        return constants().priorities().stream().map(views(uri)::priority).toList();
    }

    @GET
    @Path("priority/{id}")
    public Json.Priority priority(@Context UriInfo uri, @PathParam("id") String id) {
        return constants()
                .priority(id)
                .map(views(uri)::priority)
                .orElseThrow(() -> Refusal.missing("The priority with id '" + id + "' does not exist"));
    }

    @GET
    @Path("resolution")
    public List<Json.Resolution> resolutions(@Context UriInfo uri) {
        return constants().resolutions().stream().map(views(uri)::resolution).toList();
    }

    @GET
    @Path("resolution/{id}")
    public Json.Resolution resolution(@Context UriInfo uri, @PathParam("id") String id) {
        return constants()
                .resolution(id)
                .map(views(uri)::resolution)
                .orElseThrow(() -> Refusal.missing("The resolution with id '" + id + "' does not exist"));
    }

    @GET
    @Path("issueLinkType")
    public Map<String, List<Json.LinkType>> linkTypes(@Context UriInfo uri) {
        caller.person();
        return Map.of(
                "issueLinkTypes",
                jira.model().links().types().stream().map(views(uri)::linkType).toList());
    }

    @GET
    @Path("issueLinkType/{id}")
    public Json.LinkType linkType(@Context UriInfo uri, @PathParam("id") String id) {
        caller.person();
        return Caller.number(id)
                .flatMap(jira.model().links()::type)
                .map(views(uri)::linkType)
                .orElseThrow(() -> Refusal.missing("No issue link type with id '" + id + "' found."));
    }

    private IssueConstants constants() {
        caller.person();
        return jira.model().constants();
    }

    private JsonViews views(UriInfo uri) {
        return new JsonViews(jira, uri);
    }
}
