package org.empathygate.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.policy.PolicyDraft;
import org.jspecify.annotations.Nullable;

/**
 * A change of a policy. Its fields are those of {@link PolicyJson}, so that an answer can be changed and sent back; the
 * core reads those that are the policy's own, and names the bad ones.
 *
 * @param version what the change is based on
 */
record PolicyInput(int version, PolicyDraft draft) {
    private static final String VERSION = "version";
    private static final String PROJECT = "project";

    /** Fields that say nothing about what the project asks for. */
    private static final Set<String> NOT_THE_POLICYS = Set.of(PROJECT, VERSION, "inherited", "readable", "broken");

    static PolicyInput read(@Nullable Map<String, Object> json, ProjectKey project) {
        Map<String, Object> fields = new LinkedHashMap<>(json == null ? Map.of() : json);
        int version = version(fields.get(VERSION));
        return new PolicyInput(version, draft(fields, project));
    }

    /** The policy's own fields among these; those of {@link PolicyJson} that are not are left out. */
    static PolicyDraft draft(Map<String, Object> given, ProjectKey project) {
        if (given.containsKey(PROJECT) && !project.value().equals(given.get(PROJECT))) {
            throw Refusal.badInput(PROJECT, RestTexts.ANOTHER_PROJECT);
        }
        Map<String, Object> fields = new LinkedHashMap<>(given);
        fields.keySet().removeAll(NOT_THE_POLICYS);
        fields.values().removeIf(Objects::isNull);
        return new PolicyDraft(fields);
    }

    private static int version(@Nullable Object given) {
        if (given == null) {
            throw Refusal.badInput(VERSION, RestTexts.REQUIRED);
        }
        if (given instanceof Integer version) {
            return version;
        }
        throw Refusal.badInput(VERSION, RestTexts.NOT_A_NUMBER);
    }
}
