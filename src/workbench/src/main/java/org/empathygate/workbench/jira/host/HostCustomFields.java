package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.empathygate.workbench.jira.model.CustomFieldDef;
import org.empathygate.workbench.jira.model.CustomValues;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Custom fields whose types come from installed plugins. A field whose plugin is not installed is not there. */
public final class HostCustomFields implements CustomFieldManager, CustomValues {
    private static final String MODULE_TYPE = "customfield-type";
    private static final String EXACT_SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher";

    private final JiraModel jira;
    private final HostViews views;
    private final Map<String, CustomFieldType<?, ?>> types = new ConcurrentHashMap<>();

    HostCustomFields(JiraModel jira, HostViews views) {
        this.jira = jira;
        this.views = views;
        var epicLink = new EpicLinkType(new HostFieldValues(jira.customFields()));
        epicLink.init(new Descriptor(CustomFieldDef.EPIC_LINK, "Epic Link", "The epic that an issue is part of."));
        types.put(CustomFieldDef.EPIC_LINK, epicLink);
    }

    /** Makes a field; empty when nobody offers such a type. */
    public Optional<HostCustomField> create(String name, String description, String typeKey) {
        return types.containsKey(typeKey)
                ? find(jira.customFields().add(name, description, typeKey).id())
                : Optional.empty();
    }

    /** Makes the types that the plugins offer, and a field of each type that has none yet; then everything is indexed once. */
    void pluginsStarted(PluginModules modules) {
        boolean isNew = false;
        for (PluginModule module : modules.ofType(MODULE_TYPE)) {
            var type = (CustomFieldType<?, ?>) modules.create(module);
            var descriptor = new Descriptor(
                    module.completeKey(),
                    module.attribute("name").orElse(module.key()),
                    module.childText("description").orElse(""));
            type.init(descriptor);
            types.put(module.completeKey(), type);
            if (searchers(module).contains(EXACT_SEARCHER)) {
                jira.customFields().searchExactly(module.completeKey());
            }
            boolean isUsed = jira.customFields().all().stream()
                    .anyMatch(field -> field.typeKey().equals(module.completeKey()));
            if (!isUsed) {
                jira.customFields().add(descriptor.name(), descriptor.description(), module.completeKey());
                isNew = true;
            }
        }
        if (isNew) {
            indexAll();
        }
    }

    private static List<String> searchers(PluginModule module) {
        var searchers = module.element().getElementsByTagName("valid-searcher");
        return IntStream.range(0, searchers.getLength())
                .mapToObj(i -> (Element) searchers.item(i))
                .map(searcher -> searcher.getAttribute("package") + ":" + searcher.getAttribute("key"))
                .toList();
    }

    /** Lets searches know of every issue anew. */
    public void indexAll() {
        jira.projects().all().stream()
                .flatMap(project -> jira.issues().idsIn(project.id()).stream())
                .forEach(id -> jira.issues().find(id).ifPresent(this::index));
    }

    /** The fields, in the order of their ids. */
    public List<HostCustomField> all() {
        return jira.customFields().all().stream()
                .flatMap(field -> withType(field).stream())
                .toList();
    }

    public Optional<HostCustomField> find(long id) {
        return jira.customFields().find(id).flatMap(this::withType);
    }

    /** The field with an id such as {@code customfield_10000}. */
    public Optional<HostCustomField> find(String fieldId) {
        String number = fieldId.replaceFirst("^customfield_", "");
        return number.matches("\\d{1,18}") ? find(Long.parseLong(number)) : Optional.empty();
    }

    @Override
    public @Nullable CustomField getCustomFieldObject(String key) {
        return find(key).orElse(null);
    }

    @Override
    public @Nullable CustomField getCustomFieldObject(Long id) {
        return find(id).orElse(null);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return List.copyOf(all());
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return getCustomFieldObjects();
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return getCustomFieldObjects().stream()
                .filter(field -> field.getName().equals(name))
                .toList();
    }

    @Override
    public void store(CustomFieldDef field, JiraIssue issue, Optional<Object> value) {
        withType(field)
                .ifPresent(known -> typed(known.type()).updateValue(known, views.unchanged(issue), value.orElse(null)));
    }

    @Override
    public Optional<String> read(CustomFieldDef field, JiraIssue issue) {
        return withType(field).flatMap(known -> {
            @Nullable Object value = known.getValue(views.unchanged(issue));
            return Optional.ofNullable(value).map(present -> typed(known.type()).getChangelogValue(known, present));
        });
    }

    @Override
    public void index(JiraIssue issue) {
        for (CustomFieldDef field : jira.customFields().all()) {
            if (jira.customFields().isSearchedExactly(field)) {
                IndexBoundary.take(
                        field,
                        issue,
                        () -> jira.customFields()
                                .index(
                                        field.id(),
                                        issue.id(),
                                        indexed(field, issue).orElse(null)));
            }
        }
    }

    private Optional<String> indexed(CustomFieldDef field, JiraIssue issue) {
        return withType(field).flatMap(known -> {
            @Nullable Object value = known.getValue(views.unchanged(issue));
            return Optional.ofNullable(value).map(present -> typed(known.type()).getStringFromSingularObject(present));
        });
    }

    private Optional<HostCustomField> withType(CustomFieldDef field) {
        return Optional.ofNullable(types.get(field.typeKey())).map(type -> new HostCustomField(field, type));
    }

    /** Only a type's own values are ever given to it. */
    @SuppressWarnings("unchecked")
    private static CustomFieldType<@Nullable Object, @Nullable Object> typed(CustomFieldType<?, ?> type) {
        return (CustomFieldType<@Nullable Object, @Nullable Object>) type;
    }

    private record Descriptor(String completeKey, String name, String description)
            implements CustomFieldTypeModuleDescriptor {
        @Override
        public String getCompleteKey() {
            return completeKey;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            return description;
        }
    }
}
