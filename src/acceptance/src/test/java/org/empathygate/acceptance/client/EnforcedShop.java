package org.empathygate.acceptance.client;

import java.net.URI;
import java.util.Map;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.empathygate.workbench.script.Narrator;
import org.empathygate.workbench.script.Script;
import org.empathygate.workbench.script.ScriptPlayer;
import org.empathygate.workbench.script.Variables;

/** A Jira with the bundle in it, whose demo project asks for evidence as the demo's script says. */
final class EnforcedShop implements AutoCloseable {
    private final Workbench workbench;

    EnforcedShop() throws Exception {
        workbench = Workbench.builder()
                .bundles(Repository.root().resolve("src/workbench/target/bundles"))
                .plugin(Repository.bundle())
                .host(JiraProduct.factory(JiraOptions.standard()))
                .start();
        new ScriptPlayer(Map.of("jira", address()), new Variables(workbench.clock()), Narrator.silent())
                .play(Script.read(Repository.root().resolve("src/acceptance/demo/shop.json")));
    }

    URI address() {
        return workbench.address("jira");
    }

    @Override
    public void close() {
        workbench.close();
    }
}
