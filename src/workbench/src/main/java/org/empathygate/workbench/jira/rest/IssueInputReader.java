package org.empathygate.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.empathygate.workbench.jira.host.HostCustomField;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.IssueConstants;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.IssueType;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.LinkAddition;
import org.empathygate.workbench.jira.model.LinkType;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Priority;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.model.Resolution;
import org.empathygate.workbench.jira.model.SecurityLevel;
import org.empathygate.workbench.jira.model.Version;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code fields} and {@code update} of a request's body. Every field can be set everywhere: the workbench has no
 * screens. Lists that it does not keep, such as components, may be sent as long as they are empty.
 */
final class IssueInputReader {
    private static final Set<String> EMPTY_LISTS = Set.of("components", "versions", "attachment", "subtasks");
    private static final String FIX_VERSIONS = "fixVersions";
    private static final int LONGEST_SUMMARY = 255;

    private final JiraHost jira;
    private final Caller caller;
    private final Project project;

    /**
     * Makes a reader.
     *
     * @param project the project of the issue, which decides on types and security levels
     */
    IssueInputReader(JiraHost jira, Caller caller, Project project) {
        this.jira = jira;
        this.caller = caller;
        this.project = project;
    }

    /**
     * Reads the body.
     *
     * @param issue the issue to be changed; null for one that is to be created
     */
    IssueInput read(JsonNode body, @Nullable JiraIssue issue) {
        var input = new IssueInput();
        for (Map.Entry<String, JsonNode> field : body.path("fields").properties()) {
            set(input, field.getKey(), field.getValue());
        }
        for (Map.Entry<String, JsonNode> field : body.path("update").properties()) {
            for (JsonNode operation : field.getValue()) {
                operation
                        .properties()
                        .forEach(step -> update(input, issue, field.getKey(), step.getKey(), step.getValue()));
            }
        }
        return input;
    }

    private void update(IssueInput input, @Nullable JiraIssue issue, String field, String operation, JsonNode value) {
        switch (field + " " + operation) {
            case "comment add" -> input.comments().add(value.path("body").asText());
            case "issuelinks add" -> addLink(input, issue, value);
            case "issuelinks remove" -> removeLink(input, value);
            case "labels add" -> {
                Set<String> labels = labels(input, issue);
                labels.add(value.asText());
                setLabels(input, labels);
            }
            case "labels remove" -> {
                Set<String> labels = labels(input, issue);
                labels.remove(value.asText());
                setLabels(input, labels);
            }
            default -> {
                if (operation.equals("set")) {
                    set(input, field, value);
                } else {
                    input.error(field, "Field '" + field + "' does not support the operation '" + operation + "'.");
                }
            }
        }
    }

    private void set(IssueInput input, String id, JsonNode value) {
        if (id.equals("project") || (EMPTY_LISTS.contains(id) && value.isEmpty())) {
            return;
        }
        if (id.equals(FIX_VERSIONS)) {
            setFixVersions(input, value);
            return;
        }
        Optional<HostCustomField> custom = jira.customFields().find(id).filter(field -> id.startsWith("customfield_"));
        if (custom.isPresent()) {
            setCustom(input, custom.get(), value);
            return;
        }
        Optional<IssueField> field = IssueField.ofId(id).filter(known -> known != IssueField.STATUS);
        if (field.isEmpty()) {
            input.error(id, "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.");
            return;
        }
        if (value.isNull()) {
            input.fields().put(field.get(), Optional.empty());
        } else {
            setSystem(input, field.get(), value);
        }
    }

    private void setSystem(IssueInput input, IssueField field, JsonNode value) {
        IssueConstants constants = jira.model().constants();
        switch (field) {
            case SUMMARY, DESCRIPTION, ENVIRONMENT -> setText(input, field, value);
            case ISSUE_TYPE -> put(input, field, type(value), "issue type is required");
            case RESOLUTION ->
                put(
                        input,
                        field,
                        byIdOrName(value, constants.resolutions(), Resolution::id, Resolution::name),
                        "The resolution is not known.");
            case PRIORITY ->
                put(
                        input,
                        field,
                        byIdOrName(value, constants.priorities(), Priority::id, Priority::name),
                        "The priority selected is invalid.");
            case ASSIGNEE, REPORTER -> put(input, field, person(value), "User '" + named(value) + "' does not exist.");
            case DUE_DATE -> setDay(input, value);
            case LABELS -> setLabels(input, texts(value));
            case SECURITY ->
                put(
                        input,
                        field,
                        byIdOrName(
                                value,
                                jira.model().projects().securityLevels(project.id()),
                                level -> Long.toString(level.id()),
                                SecurityLevel::name),
                        "The security level is not known in this project.");
            case STATUS -> input.error(field.id(), "The status changes by transitions only.");
        }
    }

    private void setText(IssueInput input, IssueField field, JsonNode value) {
        if (!value.isTextual()) {
            input.error(field.id(), "Operation value must be a string");
        } else if (field == IssueField.SUMMARY && value.asText().isBlank()) {
            input.error(field.id(), "You must specify a summary of the issue.");
        } else if (field == IssueField.SUMMARY
                && (value.asText().length() > LONGEST_SUMMARY || value.asText().contains("\n"))) {
            input.error(field.id(), "The summary must be one line of at most " + LONGEST_SUMMARY + " characters.");
        } else {
            input.fields().put(field, Optional.of(value.asText()));
        }
    }

    private void setFixVersions(IssueInput input, JsonNode value) {
        List<Version> there = jira.model().versions().ofProject(project.id());
        List<Version> wanted = new ArrayList<>();
        for (JsonNode each : value) {
            byIdOrName(each, there, version -> Long.toString(version.id()), Version::name)
                    .flatMap(id -> there.stream()
                            .filter(version -> Long.toString(version.id()).equals(id))
                            .findFirst())
                    .ifPresentOrElse(
                            wanted::add,
                            () -> input.error(FIX_VERSIONS, "Version name '" + named(each) + "' is not valid"));
        }
        input.versions().put(FIX_VERSIONS, List.copyOf(wanted));
    }

    private void setDay(IssueInput input, JsonNode value) {
        try {
            input.fields()
                    .put(
                            IssueField.DUE_DATE,
                            Optional.of(LocalDate.parse(value.asText()).toString()));
        } catch (DateTimeException e) {
            input.error(
                    IssueField.DUE_DATE.id(),
                    "Error parsing date string: " + value.asText() + ". The format is yyyy-MM-dd.");
        }
    }

    private static void setLabels(IssueInput input, Set<String> labels) {
        if (labels.stream().anyMatch(label -> label.isBlank() || label.contains(" "))) {
            input.error(IssueField.LABELS.id(), "The label cannot contain spaces.");
        } else {
            input.fields().put(IssueField.LABELS, Optional.of(String.join(" ", labels)));
        }
    }

    private void setCustom(IssueInput input, HostCustomField field, JsonNode value) {
        if (!FieldCatalog.isSettable(field)) {
            input.error(
                    field.getId(),
                    "Field '" + field.getId() + "' cannot be set. It is not on the appropriate screen, or unknown.");
        } else if (value.isNull()) {
            input.customFields().put(field.getIdAsLong(), Optional.empty());
        } else if (!value.isValueNode()) {
            input.error(field.getId(), "Operation value must be a string");
        } else {
            @Nullable Object parsed = field.type().getSingularObjectFromString(value.asText());
            input.customFields().put(field.getIdAsLong(), Optional.ofNullable(parsed));
        }
    }

    private void addLink(IssueInput input, @Nullable JiraIssue issue, JsonNode value) {
        boolean mayLink = issue == null
                ? jira.model().access().may(caller.person(), Permission.LINK_ISSUES, project.id())
                : jira.model().access().may(caller.person(), Permission.LINK_ISSUES, issue);
        Optional<LinkType> type = linkType(value.path("type"));
        boolean outward = value.has("outwardIssue");
        Optional<JiraIssue> other = reference(value.path(outward ? "outwardIssue" : "inwardIssue"));
        if (!mayLink) {
            input.error("issuelinks", "You do not have the permission to link issues in this project.");
        } else if (type.isEmpty()) {
            input.error("issuelinks", "No issue link type with name '" + named(value.path("type")) + "' found.");
        } else if (other.isEmpty()) {
            input.error("issuelinks", Caller.NO_SUCH_ISSUE);
        } else {
            String description = outward ? type.get().outward() : type.get().inward();
            if (input.links().stream().anyMatch(link -> !link.description().equals(description))) {
                input.error("issuelinks", "One submit can add links of one type and direction only.");
                return;
            }
            var keys = new LinkedHashSet<String>();
            input.links().forEach(link -> keys.addAll(link.keys()));
            keys.add(other.get().key());
            input.links().clear();
            input.links().add(new LinkAddition(description, List.copyOf(keys)));
        }
    }

    private void removeLink(IssueInput input, JsonNode value) {
        String id = value.isObject() ? value.path("id").asText() : value.asText();
        Caller.number(id)
                .ifPresentOrElse(
                        input.removedLinks()::add,
                        () -> input.error("issuelinks", "A link is removed by its id, such as {\"id\":\"10000\"}."));
    }

    private Optional<LinkType> linkType(JsonNode node) {
        return Caller.number(node.path("id").asText())
                .flatMap(jira.model().links()::type)
                .or(() -> jira.model().links().typeNamed(node.path("name").asText()));
    }

    /** The visible issue that {@code {"key": ...}} or {@code {"id": ...}} means. */
    private Optional<JiraIssue> reference(JsonNode node) {
        String key = node.path("key").asText();
        return caller.visibleIssue(key.isEmpty() ? node.path("id").asText() : key);
    }

    private Optional<String> type(JsonNode value) {
        List<String> allowed = jira.model().projects().typeIds(project.id());
        return byIdOrName(value, jira.model().constants().types(), IssueType::id, IssueType::name)
                .filter(allowed::contains);
    }

    private Optional<String> person(JsonNode value) {
        String name = named(value);
        return jira.model()
                .people()
                .findByUsername(name)
                .or(() -> jira.model().people().find(name))
                .map(Person::key);
    }

    private static void put(IssueInput input, IssueField field, Optional<String> value, String otherwise) {
        if (value.isPresent()) {
            input.fields().put(field, value);
        } else {
            input.error(field.id(), otherwise);
        }
    }

    private static <T> Optional<String> byIdOrName(
            JsonNode value, List<T> all, Function<T, String> id, Function<T, String> name) {
        String wantedId = value.path("id").asText();
        String wantedName =
                value.isTextual() ? value.asText() : value.path("name").asText();
        return all.stream()
                .filter(one -> wantedId.isEmpty()
                        ? name.apply(one).equalsIgnoreCase(wantedName)
                        : id.apply(one).equals(wantedId))
                .map(id)
                .findFirst();
    }

    private static String named(JsonNode value) {
        if (value.isTextual()) {
            return value.asText();
        }
        JsonNode name = value.path("name");
        return (name instanceof MissingNode ? value.path("key") : name).asText();
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new LinkedHashSet<String>();
        StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).forEach(texts::add);
        return texts;
    }

    /** The labels that the issue would have after what has been read so far. */
    private static Set<String> labels(IssueInput input, @Nullable JiraIssue issue) {
        if (input.fields().containsKey(IssueField.LABELS)) {
            return input.fields().get(IssueField.LABELS).stream()
                    .flatMap(text -> Stream.of(text.split(" ", -1)))
                    .filter(label -> !label.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return new LinkedHashSet<>(issue == null ? List.of() : issue.labels());
    }
}
