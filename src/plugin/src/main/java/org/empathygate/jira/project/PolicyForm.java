package org.empathygate.jira.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.policy.BrokenReference;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyDraft;
import org.empathygate.core.policy.Tier;
import org.empathygate.jira.page.PageTexts;
import org.empathygate.jira.project.PolicyField.Section;

/** The fields of a policy as the page's form shows them, as Maps for its template. */
final class PolicyForm {

    private final PageTexts texts;
    private final PolicyChoices choices;

    PolicyForm(PageTexts texts, PolicyChoices choices) {
        this.texts = texts;
        this.choices = choices;
    }

    /** The sections that have fields, in the order of the page. */
    List<Map<String, Object>> sections(ProjectKey project, Policy policy, List<BrokenReference> broken) {
        Map<String, Object> values = PolicyDraft.fieldsOf(policy);
        return Arrays.stream(Section.values())
                .map(section -> section(section, fields(section, project, values, broken)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Map<String, Object>> section(Section section, List<Map<String, Object>> fields) {
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of(
                        "name", section.name(),
                        "title", texts.of("section." + section.name()),
                        "fields", fields));
    }

    private List<Map<String, Object>> fields(
            Section section, ProjectKey project, Map<String, Object> values, List<BrokenReference> broken) {
        return PolicyField.ALL.stream()
                .filter(field -> field.section() == section)
                .map(field -> Optional.ofNullable(values.get(field.name()))
                        .map(value -> field(field, project, value, namesIn(field, broken))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Set<String> namesIn(PolicyField field, List<BrokenReference> broken) {
        return broken.stream()
                .filter(reference -> reference.field().equals(field.name()))
                .map(BrokenReference::name)
                .collect(Collectors.toSet());
    }

    private Map<String, Object> field(PolicyField field, ProjectKey project, Object value, Set<String> broken) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("name", field.name());
        shown.put("shape", field.kind().shape());
        shown.put("label", texts.of("field." + field.name()));
        shown.put("help", texts.of("help." + field.name()));
        shown.put("broken", broken.isEmpty() ? "" : texts.of("gone", String.join(", ", broken)));
        shown.put("isBroken", !broken.isEmpty());
        shown.put("value", PolicyWords.lines(value));
        shown.put("isSet", Boolean.TRUE.equals(value));
        shown.put("rows", Math.max(2, Math.min(8, PolicyWords.names(value).size() + 1)));
        List<String> offered = choices.of(field.kind(), project);
        switch (field.kind()) {
            case TIER -> shown.put("options", tiers(value.toString()));
            case TIERS -> shown.put("options", issueTypes(offered, value));
            case LINK_TYPES, ISSUE_TYPES, ROLES -> shown.put("options", options(offered, PolicyWords.names(value)));
            case FLAG, NUMBER, LINES -> shown.put("options", List.of());
        }
        return shown;
    }

    private List<Map<String, Object>> tiers(String current) {
        return Arrays.stream(Tier.values())
                .map(tier -> Map.<String, Object>of(
                        "value", tier.name(),
                        "label", texts.of("tier." + tier.name()),
                        "help", texts.of("tierHelp." + tier.name()),
                        "isSet", tier.name().equals(current)))
                .toList();
    }

    /** Those that the project has, and those that only the policy names. */
    private List<Map<String, Object>> issueTypes(List<String> offered, Object value) {
        Map<String, String> tiers = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> named) {
            named.forEach((type, tier) -> tiers.put(type.toString(), tier.toString()));
        }
        return union(offered, List.copyOf(tiers.keySet())).stream()
                .map(type -> Map.<String, Object>of(
                        "value", type, "isElsewhere", !offered.contains(type), "tiers", tiersOf(type, tiers)))
                .toList();
    }

    private List<Map<String, Object>> tiersOf(String type, Map<String, String> tiers) {
        String current = tiers.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(type))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        List<Map<String, Object>> options = new ArrayList<>();
        options.add(Map.of("value", "", "label", texts.of("asDefault"), "isSet", current.isEmpty()));
        for (Tier tier : Tier.values()) {
            options.add(Map.of(
                    "value",
                    tier.name(),
                    "label",
                    texts.of("tier." + tier.name()),
                    "isSet",
                    tier.name().equals(current)));
        }
        return options;
    }

    private static List<Map<String, Object>> options(List<String> offered, List<String> current) {
        return union(offered, current).stream()
                .map(name -> Map.<String, Object>of(
                        "value",
                        name,
                        "isElsewhere",
                        !offered.contains(name),
                        "isSet",
                        current.stream().anyMatch(name::equalsIgnoreCase)))
                .toList();
    }

    private static List<String> union(List<String> offered, List<String> named) {
        var all = new ArrayList<>(offered);
        named.stream()
                .filter(name -> offered.stream().noneMatch(name::equalsIgnoreCase))
                .forEach(all::add);
        return all;
    }
}
