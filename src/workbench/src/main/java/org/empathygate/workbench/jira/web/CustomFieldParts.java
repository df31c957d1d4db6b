package org.empathygate.workbench.jira.web;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.workbench.jira.model.CustomFieldDef;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.jspecify.annotations.Nullable;

/** The custom fields on a page, each drawn by the templates of the plugin that brought its type. */
final class CustomFieldParts {

    private final JiraModel jira;
    private final CustomFieldManager fields;
    private final PluginModules modules;
    private final PageTemplates templates;

    CustomFieldParts(JiraModel jira, CustomFieldManager fields, PluginModules modules, PageTemplates templates) {
        this.jira = jira;
        this.fields = fields;
        this.modules = modules;
        this.templates = templates;
    }

    /** The fields that hold something, by their types' {@code view} templates. */
    List<IssueView.Custom> shown(Issue issue) {
        return all().flatMap(field -> view(field, issue).stream()).toList();
    }

    /** The fields that people may fill, by their types' {@code edit} templates; a type without one is read-only. */
    List<EditedField> edited(Issue issue, Visit visit, Map<String, String> errors) {
        return all().flatMap(field -> edit(field, issue, visit, errors).stream())
                .toList();
    }

    /** The fields that people may fill. */
    List<CustomField> editable() {
        return all().filter(field -> module(field)
                        .flatMap(module -> module.resource("velocity", "edit"))
                        .isPresent())
                .map(Known::field)
                .toList();
    }

    /** A field of an installed plugin, as it is stored and as plugins see it. */
    private record Known(CustomFieldDef definition, CustomField field) {}

    private Stream<Known> all() {
        return fields.getCustomFieldObjects().stream()
                .flatMap(field -> jira.customFields().find(field.getIdAsLong()).stream()
                        .map(definition -> new Known(definition, field)));
    }

    private Optional<IssueView.Custom> view(Known known, Issue issue) {
        @Nullable Object value = known.field().getValue(issue);
        return value == null
                ? Optional.empty()
                : rendered(known, "view", issue, value, Map.of())
                        .map(html -> new IssueView.Custom(
                                known.definition().fieldId(), known.definition().name(), html));
    }

    private Optional<EditedField> edit(Known known, Issue issue, Visit visit, Map<String, String> errors) {
        String id = known.definition().fieldId();
        boolean sent = visit.parameters().containsKey(id);
        @Nullable Object value = sent ? visit.parameter(id) : known.field().getValue(issue);
        return rendered(known, "edit", issue, value, errors).map(html -> new EditedField(id, html));
    }

    private Optional<String> rendered(
            Known known, String template, Issue issue, @Nullable Object value, Map<String, String> errors) {
        return module(known)
                .flatMap(module -> module.resource("velocity", template)
                        .map(location -> templates.plugin(module, location, context(known, issue, value, errors))));
    }

    private static Map<String, Object> context(
            Known known, Issue issue, @Nullable Object value, Map<String, String> errors) {
        CustomFieldDef definition = known.definition();
        CustomFieldType<?, ?> type = known.field().getCustomFieldType();
        var context = new HashMap<String, Object>(
                type.getVelocityParameters(issue, known.field(), new ScreenPlace(definition.description())));
        if (value != null) {
            context.put("value", value);
        }
        context.put("customField", Map.of("id", definition.fieldId(), "name", definition.name()));
        context.put("fieldLayoutItem", Map.of("required", false, "fieldDescription", definition.description()));
        context.put("displayParameters", Map.of());
        context.put("auiparams", Map.of());
        context.put("action", Map.of("errors", errors));
        return context;
    }

    private Optional<PluginModule> module(Known known) {
        return modules.ofType("customfield-type").stream()
                .filter(module -> module.completeKey().equals(known.definition().typeKey()))
                .findFirst();
    }

    /** How a field stands on the workbench's screens: never required, with the field's own description. */
    private record ScreenPlace(String fieldDescription) implements FieldLayoutItem {}
}
