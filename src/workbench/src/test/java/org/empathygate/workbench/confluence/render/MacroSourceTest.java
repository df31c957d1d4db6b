package org.empathygate.workbench.confluence.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MacroSourceTest {

    private static final String PAGE =
            "<p>&nbsp;<ac:structured-macro ac:name='a > b'><ac:parameter ac:name=\"x\">1</ac:parameter></ac:structured-macro></p>"
                    + "<!-- <ac:structured-macro ac:name=\"no\"/> --><ac:structured-macro ac:name=\"outer\"><ac:rich-text-body>"
                    + "<ac:structured-macro ac:name=\"inner\"/><ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[</ac:structured-macro>]]></ac:plain-text-body></ac:structured-macro>"
                    + "</ac:rich-text-body></ac:structured-macro>";

    @Test
    void findsMacrosWhereTheyStand() {
        assertThat(MacroSource.in(PAGE))
                .extracting(MacroSource::name)
                .containsExactly("a > b", "outer", "inner", "code");
        assertThat(MacroSource.in(PAGE))
                .allSatisfy(macro ->
                        assertThat(PAGE.substring(macro.begin(), macro.end())).isEqualTo(macro.text()));
        assertThat(MacroSource.in(PAGE).get(1).text()).endsWith("</ac:rich-text-body></ac:structured-macro>");
    }

    @Test
    void readsParameters() {
        assertThat(MacroSource.in(PAGE).get(0).parameters()).isEqualTo(Map.of("x", "1"));
    }

    @Test
    void writesWhatIsToldEscaped() {
        assertThat(MacroSource.written("m", Map.of("q", "a < \"b\" & c")))
                .isEqualTo("<ac:structured-macro ac:name=\"m\" ac:schema-version=\"1\"><ac:parameter ac:name=\"q\">"
                        + "a &lt; &quot;b&quot; &amp; c</ac:parameter></ac:structured-macro>");
    }

    @Test
    void keepsBodyAndParametersThatAreNotAskedFor() {
        var macro = MacroSource.in(
                        "<ac:structured-macro ac:name=\"m\" ac:macro-id=\"7\"><ac:parameter ac:name=\"old\">1</ac:parameter>"
                                + "<ac:parameter ac:name=\"page\"><ri:page ri:content-title=\"T\"/></ac:parameter>"
                                + "<ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>")
                .get(0);

        assertThat(macro.with(Map.of("old", "2"), Set.of("old", "new")))
                .isEqualTo("<ac:structured-macro ac:name=\"m\" ac:schema-version=\"1\">"
                        + "<ac:parameter ac:name=\"page\"><ri:page ri:content-title=\"T\"/></ac:parameter>"
                        + "<ac:parameter ac:name=\"old\">2</ac:parameter>"
                        + "<ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>");
    }
}
