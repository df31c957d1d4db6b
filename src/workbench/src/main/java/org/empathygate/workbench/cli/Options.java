package org.empathygate.workbench.cli;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@code bin/workbench} can be told. The hidden ones come from the script that starts it. */
@Command(
        name = "bin/workbench",
        description =
                "Starts a stand-in for Jira and Confluence with the plugin in it, and prints READY when both answer.",
        sortOptions = false,
        usageHelpAutoWidth = true)
interface Options {

    String DEFAULT_STORY = "gate";

    @Option(
            names = "--jira-port",
            paramLabel = "N",
            defaultValue = "2990",
            description = "Port of Jira (${DEFAULT-VALUE}); 0 takes a free one.")
    int jiraPort();

    @Option(
            names = "--confluence-port",
            paramLabel = "N",
            defaultValue = "1990",
            description = "Port of Confluence (${DEFAULT-VALUE}); 0 takes a free one.")
    int confluencePort();

    @Option(
            names = "--consent",
            paramLabel = "WHO",
            defaultValue = "all",
            description = "Who has let Confluence act for them in Jira from the start: all or none (${DEFAULT-VALUE}).")
    String consent();

    @Option(
            names = "--confluence-only",
            description = "Start Confluence alone, linked to the Jira of --jira, whose people it shares.")
    boolean confluenceOnly();

    @Option(
            names = "--jira",
            paramLabel = "URL",
            description = "With --confluence-only: where that Jira is, such as http://localhost:2990/jira.")
    @Nullable
    URI jira();

    @Option(
            names = "--jira-admin",
            paramLabel = "NAME:PASSWORD",
            defaultValue = "admin:admin",
            description = "With --confluence-only: who introduces this Confluence there (${DEFAULT-VALUE}).")
    String jiraAdministrator();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep the data in this folder. Without it they are in memory and gone at the end.")
    @Nullable
    Path data();

    @Option(
            names = "--db",
            paramLabel = "JDBC-URL",
            description = "Keep the data in this database, such as jdbc:postgresql://localhost/jira?user=jira.")
    @Nullable
    String database();

    @Option(names = "--fresh", description = "With --data or --db: delete everything that is there first.")
    boolean fresh();

    @Option(
            names = "--workflow",
            paramLabel = "FILE",
            description = "Import this workflow export of a Jira and make a project that runs it.")
    @Nullable
    Path workflow();

    @Option(
            names = "--skip-unknown",
            description =
                    "With --workflow: leave out validators, conditions and functions of plugins that are not here.")
    boolean skipUnknown();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language that plugins speak, such as de (${DEFAULT-VALUE}).")
    String language();

    @Option(
            names = "--story",
            paramLabel = "NAME",
            arity = "0..1",
            fallbackValue = DEFAULT_STORY,
            description = "Play a story over HTTP and end: 0 when all of it happened, 1 when not. Without a NAME: "
                    + DEFAULT_STORY + ".")
    @Nullable
    String story();

    @Option(names = "--help", usageHelp = true, description = "Print this.")
    boolean help();

    @Option(names = "--plugin", hidden = true, required = true)
    Path plugin();

    @Option(names = "--bundles", hidden = true, required = true)
    Path bundles();

    @Option(names = "--demo", hidden = true, required = true)
    Path demo();

    @Option(names = "--stories", hidden = true, required = true)
    Path stories();
}
