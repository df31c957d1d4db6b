package org.empathygate.workbench.jira;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.empathygate.workbench.Browser;

/** What the witness of one node has written down. */
record WitnessLines(Browser browser) {
    private static final String PATH = "/rest/witness/1.0/lines";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The lines since the last time they were asked for. */
    List<String> next() {
        try {
            return new ObjectMapper().readValue(browser.get(PATH).body(), new TypeReference<List<String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines until this one has come; without it, those of half a minute. */
    List<String> until(String line) {
        var all = new ArrayList<String>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!all.contains(line) && System.nanoTime() < end) {
            all.addAll(next());
        }
        return all;
    }
}
