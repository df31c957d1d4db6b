package org.empathygate.jira.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void writesWhatAPolicyConsistsOf() {
        var object = new LinkedHashMap<String, Object>();
        object.put("tier", "WARN");
        object.put("days", 90);
        object.put("counts", true);
        object.put("types", List.of("Story", "Bug"));
        object.put("tiers", Map.of("Story", "OFF"));

        assertThat(Json.of(object))
                .isEqualTo("{\"tier\":\"WARN\",\"days\":90,\"counts\":true,\"types\":[\"Story\",\"Bug\"],"
                        + "\"tiers\":{\"Story\":\"OFF\"}}");
    }

    @Test
    void quotesWhatWouldEndAText() {
        assertThat(Json.of("\"\\\n")).isEqualTo("\"\\\"\\\\\\u000a\"");
    }
}
