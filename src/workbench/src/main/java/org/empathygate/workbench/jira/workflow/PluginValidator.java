package org.empathygate.workbench.jira.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A validator of an installed plugin as a workflow refers to it.
 *
 * @param moduleKey what Jira writes as {@code full.module.key}: plugin key and module key without anything in between
 * @param className the validator's class
 * @param args what the plugin's factory wants stored for a validator that was added without touching the form
 */
public record PluginValidator(String moduleKey, String className, Map<String, String> args) {
    public PluginValidator {
        args = Collections.unmodifiableMap(new LinkedHashMap<>(args));
    }
}
