package org.empathygate.workbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.WorkbenchBuilder;
import org.empathygate.workbench.confluence.ConfluenceOptions;
import org.empathygate.workbench.confluence.ConfluenceProduct;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.workflow.ImportResult;
import org.empathygate.workbench.script.Narrator;
import org.empathygate.workbench.script.Script;
import org.empathygate.workbench.script.ScriptException;
import org.empathygate.workbench.script.ScriptPlayer;
import org.empathygate.workbench.script.Variables;
import org.empathygate.workbench.store.WorkbenchProperties;

/** A workbench that runs as the options say, with its demo played and its workflow imported. */
final class Session implements AutoCloseable {

    private static final int HIGHEST_PORT = 65_535;
    private static final String DEMO = "shop";
    private static final String WIKI = "wiki";
    private static final String IMPORTED = "imported";

    private final Workbench workbench;
    private final Options options;
    private final PrintStream out;
    private final Variables variables;

    private Session(Workbench workbench, Options options, PrintStream out) {
        this.workbench = workbench;
        this.options = options;
        this.out = out;
        this.variables = new Variables(workbench.clock());
    }

    /** Starts everything and prints {@code READY}; what was started is stopped again when something fails. */
    static Session start(Options options, PrintStream out)
            throws StartException, ScriptException, IOException, SQLException, InterruptedException {
        check(options);
        Databases databases = Databases.of(options);
        WorkbenchBuilder builder =
                Workbench.builder().bundles(options.bundles()).plugin(options.plugin());
        WorkbenchBuilder before = options.confluenceOnly()
                ? builder
                : builder.host(
                        JiraProduct.factory(JiraOptions.standard().in(Locale.forLanguageTag(options.language()))),
                        options.jiraPort(),
                        databases.jira());
        Workbench workbench = before.host(
                        ConfluenceProduct.factory(confluence(options)),
                        options.confluencePort(),
                        databases.confluence())
                .start();
        Session session = new Session(workbench, options, out);
        boolean complete = false;
        try {
            if (!options.confluenceOnly()) {
                session.playOnce(DEMO, "SHOP");
                session.importWorkflow();
            }
            session.announce();
            complete = true;
            return session;
        } finally {
            if (!complete) {
                session.close();
            }
        }
    }

    /** With the demo's pages, where it has some. */
    private static ConfluenceOptions confluence(Options options) throws StartException {
        ConfluenceOptions standard = ConfluenceOptions.standard()
                .in(Locale.forLanguageTag(options.language()))
                .linked(Links.of(options));
        Path pages = options.demo().resolve(WIKI);
        return Files.isDirectory(pages) ? standard.pages(pages) : standard;
    }

    /** Plays a story, prints it, and answers the exit code. */
    int play(String story) throws IOException, InterruptedException {
        try {
            player(Narrator.printing(out)).play(Script.read(storyFile(story)));
            out.println();
            out.println("The story \"" + story + "\" happened, step by step.");
            return 0;
        } catch (ScriptException unexpected) {
            out.println();
            out.println("The story \"" + story + "\" did not happen. " + unexpected.getMessage());
            return 1;
        }
    }

    @Override
    public void close() {
        workbench.close();
    }

    private static void check(Options options) throws StartException, IOException {
        checkPort("--jira-port", options.jiraPort());
        checkPort("--confluence-port", options.confluencePort());
        Links.check(options);
        String story = options.story();
        if (story != null && !Files.exists(options.stories().resolve(story + ".json"))) {
            throw new StartException("There is no story named " + story + ", only " + names(options.stories()) + ".");
        }
        Path workflow = options.workflow();
        if (workflow != null && !Files.isReadable(workflow)) {
            throw new StartException("--workflow names " + workflow + ", which cannot be read.");
        }
        if (workflow == null && options.skipUnknown()) {
            throw new StartException("--skip-unknown needs --workflow.");
        }
    }

    private static void checkPort(String option, int port) throws StartException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new StartException(option + " takes 0 to " + HIGHEST_PORT + ", not " + port + ".");
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    private Path storyFile(String story) {
        return options.stories().resolve(story + ".json");
    }

    /**
     * Once for each database.
     *
     * @param occasion what it is played for; the same script may be played for several
     */
    private void playOnce(String script, String occasion) throws ScriptException, IOException, InterruptedException {
        WorkbenchProperties properties =
                new WorkbenchProperties(workbench.host("jira").database());
        String played = "script." + script + "." + occasion;
        if (properties.find(played).isEmpty()) {
            player(Narrator.silent()).play(Script.read(options.demo().resolve(script + ".json")));
            properties.set(played, workbench.clock().instant().toString());
        }
    }

    private void importWorkflow() throws StartException, ScriptException, IOException, InterruptedException {
        Path file = options.workflow();
        if (file == null) {
            return;
        }
        Project project = imported(file);
        variables.set("project", project.key());
        playOnce(IMPORTED, project.key());
        out.println("Workflow " + file.getFileName() + " runs in project " + project.key() + ".");
    }

    private Project imported(Path file) throws StartException, IOException {
        ImportResult result = jira().host()
                .imports()
                .run(file.getFileName().toString(), Files.readString(file), options.skipUnknown());
        if (result instanceof ImportResult.Refused refused) {
            String advice = refused.unknownClasses().isEmpty() ? "" : " Here: --skip-unknown.";
            throw new StartException(file + ": " + refused.why() + advice);
        }
        return result instanceof ImportResult.Imported imported
                ? imported.project()
                : ((ImportResult.AlreadyThere) result).project();
    }

    private void announce() {
        out.println();
        out.println("Jira        " + jiraAddress());
        out.println("Confluence  " + address("confluence"));
        out.println("People      " + (options.confluenceOnly() ? "those of that Jira" : people())
                + " (each one's password is the name)");
        out.println("Consent     "
                + (options.consent().equals("none")
                        ? "nobody has let Confluence act for them in Jira yet"
                        : "everybody has let Confluence act for them in Jira"));
        out.println("READY");
        out.flush();
    }

    private ScriptPlayer player(Narrator narrator) {
        return new ScriptPlayer(
                Map.of("jira", address("jira"), "confluence", address("confluence")), variables, narrator);
    }

    private JiraProduct jira() {
        return (JiraProduct) workbench.host("jira").product();
    }

    private URI jiraAddress() {
        URI elsewhere = options.jira();
        return elsewhere == null ? address("jira") : elsewhere;
    }

    private URI address(String product) {
        return workbench.address(product);
    }

    private String people() {
        return jira().host().model().people().active(20).stream()
                .map(Person::username)
                .collect(Collectors.joining(", "));
    }
}
