package org.empathygate.benchmarks.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WikiRunTest {

    @Test
    void pagesAskOnceAndACrowdIsToldWhyWhileJiraHangs() throws IOException {
        List<String> report = new ArrayList<>();

        boolean sound = WikiRun.run(WikiPlan.QUICK, report::add);

        assertThat(sound).as(report.toString()).isTrue();
        assertThat(report.toString()).contains("from memory", "after asking Jira", "hangs (slow)", "hangs (drip)");
    }
}
