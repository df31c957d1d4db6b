package org.empathygate.workbench.jira;

import java.nio.file.Path;
import java.util.Map;
import org.empathygate.workbench.TestPlugin;

/**
 * Makes the jar of the plugin whose classes are in {@code witness}: it hears every event, uses the services, and has a validator that
 * refuses everything, so that nothing gets done in the demo project except by a bypass.
 */
final class WitnessPlugin {
    static final String KEY = "org.example.witness";

    private static final String IMPORTS = String.join(
            ",",
            "com.atlassian.audit.api",
            "com.atlassian.audit.entity",
            "com.atlassian.event.api",
            "com.atlassian.jira.event.issue",
            "com.atlassian.jira.event.issue.link",
            "com.atlassian.jira.issue",
            "com.atlassian.jira.issue.history",
            "com.atlassian.jira.issue.link",
            "com.atlassian.jira.issue.status",
            "com.atlassian.jira.plugin.workflow",
            "com.atlassian.jira.user",
            "com.atlassian.mail",
            "com.atlassian.mail.queue",
            "com.atlassian.plugins.rest.api.security.annotation",
            "com.atlassian.scheduler",
            "com.atlassian.scheduler.config",
            "com.atlassian.scheduler.status",
            "com.opensymphony.module.propertyset",
            "com.opensymphony.workflow",
            "com.opensymphony.workflow.loader",
            "jakarta.ws.rs",
            "jakarta.ws.rs.core");

    private WitnessPlugin() {}

    static Path jar(Path folder) {
        return TestPlugin.pack(
                folder.resolve("witness.jar"),
                "org/empathygate/workbench/jira/witness",
                "witnessplugin",
                Map.of("Bundle-SymbolicName", KEY, "Atlassian-Plugin-Key", KEY, "Import-Package", IMPORTS));
    }
}
