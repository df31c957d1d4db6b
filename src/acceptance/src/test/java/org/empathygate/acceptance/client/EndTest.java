package org.empathygate.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.empathygate.acceptance.Demo;
import org.junit.jupiter.api.Test;

/** An administrator switches the plugin off, or installs its next version. */
class EndTest {

    @Test
    void noThreadOfThePluginGoesOn() throws Exception {
        Set<Thread> ofOthers = threads();
        Set<Thread> ofThisOne;
        try (Demo shop = Demo.inJira()) {
            assertThat(shop.jira()).isNotNull();
            ofThisOne = threads();
            ofThisOne.removeAll(ofOthers);
        }

        assertThat(ofThisOne).isNotEmpty().noneMatch(Thread::isAlive);
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("empathy-gate-"))
                .collect(Collectors.toSet());
    }
}
