package org.empathygate.acceptance;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.confluence.ConfluenceOptions;
import org.empathygate.workbench.confluence.ConfluenceProduct;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.empathygate.workbench.script.Narrator;
import org.empathygate.workbench.script.Script;
import org.empathygate.workbench.script.ScriptPlayer;
import org.empathygate.workbench.script.Variables;

/** The demo's shop with the bundle in it, as the demo's script leaves it: one story shipped with a customer's evidence. */
public final class Demo implements AutoCloseable {

    private static final String SCRIPT = "src/acceptance/demo/shop.json";
    private static final String WIKI = "src/acceptance/demo/wiki";

    private final Workbench workbench;

    private Demo(Workbench workbench) {
        this.workbench = workbench;
    }

    /** In a Jira alone. */
    public static Demo inJira() throws Exception {
        var workbench = Workbench.builder()
                .plugin(Repository.bundle())
                .host(JiraProduct.factory(JiraOptions.standard()))
                .start();
        return played(workbench, "jira");
    }

    /** With its wiki in a Confluence that is linked. */
    public static Demo withWiki() throws Exception {
        var pages = ConfluenceOptions.standard().pages(Repository.root().resolve(WIKI));
        var workbench = Workbench.builder()
                .plugin(Repository.bundle())
                .host(JiraProduct.factory(JiraOptions.standard()))
                .host(ConfluenceProduct.factory(pages))
                .start();
        return played(workbench, "jira", "confluence");
    }

    private static Demo played(Workbench workbench, String... products) throws Exception {
        Map<String, URI> addresses = new HashMap<>();
        List.of(products).forEach(product -> addresses.put(product, workbench.address(product)));
        new ScriptPlayer(addresses, new Variables(workbench.clock()), Narrator.silent())
                .play(Script.read(Repository.root().resolve(SCRIPT)));
        new Calls(workbench.address("jira")).untilFound("issue in empathyGap(satisfied)", 1);
        return new Demo(workbench);
    }

    public Workbench workbench() {
        return workbench;
    }

    public URI jira() {
        return workbench.address("jira");
    }

    @Override
    public void close() {
        workbench.close();
    }
}
