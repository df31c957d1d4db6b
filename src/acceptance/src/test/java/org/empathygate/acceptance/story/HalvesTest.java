package org.empathygate.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.confluence.ConfluenceProduct;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One jar, two halves: what is made for one product is never even loaded in the other. */
class HalvesTest {

    private static Workbench workbench;

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .plugin(Repository.bundle())
                .host(JiraProduct.factory(JiraOptions.standard()))
                .host(ConfluenceProduct.FACTORY)
                .start();
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    private static Set<String> loadedIn(String product) {
        return workbench.host(product).loadedClasses();
    }

    @Test
    void jirasHalfIsNeverLoadedInConfluence() {
        assertThat(loadedIn("confluence"))
                .contains(
                        "org.empathygate.wiring.EmpathyGateWiring",
                        "org.empathygate.wiring.confluence.ConfluenceWiring",
                        "org.empathygate.confluence.jira.JiraDesk")
                .noneMatch(name -> name.startsWith("org.empathygate.jira."))
                .noneMatch(name -> name.startsWith("org.empathygate.rest."))
                .noneMatch(name -> name.startsWith("org.empathygate.persistence."))
                .filteredOn(name -> name.startsWith("org.empathygate.wiring.jira."))
                .isSubsetOf("org.empathygate.wiring.jira.OnJira", "org.empathygate.wiring.jira.package-info");
    }

    @Test
    void confluencesHalfIsNeverLoadedInJira() {
        assertThat(loadedIn("jira"))
                .contains("org.empathygate.wiring.EmpathyGateWiring", "org.empathygate.wiring.jira.JiraWiring")
                .noneMatch(name -> name.startsWith("org.empathygate.confluence."))
                .filteredOn(name -> name.startsWith("org.empathygate.wiring.confluence."))
                .isSubsetOf(
                        "org.empathygate.wiring.confluence.OnConfluence",
                        "org.empathygate.wiring.confluence.package-info");
    }
}
