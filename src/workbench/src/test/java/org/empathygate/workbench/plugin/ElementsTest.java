package org.empathygate.workbench.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ElementsTest {

    private static Element module(int children) {
        var xml = "<atlassian-plugin key='notes'><macro key='m'>"
                + IntStream.range(0, children)
                        .mapToObj(i -> "text <parameter name='" + i + "'/><!-- no element --><other/>")
                        .collect(Collectors.joining())
                + "</macro></atlassian-plugin>";
        return PluginDescriptor.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "confluence")
                .modules()
                .get(0)
                .element();
    }

    @Test
    void thoseBelowAreFoundInTheirOrderByName() {
        assertThat(Elements.below(module(3), "parameter"))
                .extracting(parameter -> parameter.getAttribute("name"))
                .containsExactly("0", "1", "2");
        assertThat(Elements.below(module(3))).hasSize(6);
        assertThat(Elements.below(module(0))).isEmpty();
    }

    @Test
    void manyThreadsReadTheSameElementAtOnce() {
        var shared = module(20);

        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .map(i -> Elements.below(shared, "parameter").size())
                        .allMatch(found -> found == 20))
                .isTrue();
    }
}
