package org.empathygate.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MacroScannerTest {

    private static final Set<String> OURS = Set.of("empathy-gap", "empathy-insight");

    @Test
    void findsEachMacroWithItsParametersInOrder() {
        assertThat(scan("<p>Plan&nbsp;A</p>" + macro("empathy-gap", "jql", "project = SHOP &amp;&#38;&#x26; a &lt; b")
                        + "<h2>x</h2><ac:structured-macro ac:name='empathy-insight'/>" + macro("jira", "key", "A-1")))
                .containsExactly(
                        new MacroUse("empathy-gap", Map.of("jql", "project = SHOP &&& a < b")),
                        new MacroUse("empathy-insight", Map.of()));
    }

    @Test
    void findsThoseInsideOtherMacrosAndTellsWhoseAParameterIs() {
        assertThat(scan("<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">T</ac:parameter>"
                        + "<ac:rich-text-body><p>" + macro("empathy-gap", "epic", "SHOP-5") + "</p></ac:rich-text-body>"
                        + "</ac:structured-macro>" + macro("empathy-gap", "issue", "SHOP-1")))
                .containsExactly(
                        new MacroUse("empathy-gap", Map.of("epic", "SHOP-5")),
                        new MacroUse("empathy-gap", Map.of("issue", "SHOP-1")));
    }

    @Test
    void leavesOutWhatIsOnlyAnExample() {
        assertThat(scan("<!-- " + macro("empathy-gap", "epic", "A-1") + " -->"
                        + "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA["
                        + macro("empathy-gap", "epic", "A-2") + "]]></ac:plain-text-body></ac:structured-macro>"
                        + "<p>&lt;ac:structured-macro ac:name=&quot;empathy-gap&quot;/&gt;</p>"))
                .isEmpty();
    }

    @Test
    void readsParametersInSectionsThatAreNotParsed() {
        assertThat(scan(macro("empathy-gap", "jql", "<![CDATA[a < b && c > d &amp;]]>")))
                .containsExactly(new MacroUse("empathy-gap", Map.of("jql", "a < b && c > d &amp;")));
    }

    @Test
    void isNotMisledByASignThatEndsATagInsideAnAttribute() {
        assertThat(scan("<a title=\"a > b\" href='x>y'>t</a>" + macro("empathy-gap", "project", "SHOP")))
                .containsExactly(new MacroUse("empathy-gap", Map.of("project", "SHOP")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "empathy-gap",
                "<ac:structured-macro ac:name=\"empathy-gap\">",
                "<ac:structured-macro ac:name=\"empathy-gap\"><ac:parameter ac:name=\"jql\">a",
                "<ac:structured-macro ac:name=\"empathy-gap",
                "</ac:structured-macro></ac:parameter>empathy-gap",
                "<![CDATA[ empathy-gap",
                "<!-- empathy-gap",
                "< empathy-gap <<<>>>",
                "<ac:parameter ac:name=\"x\">empathy-gap</ac:parameter>"
            })
    void bearsWhatIsBroken(String storage) {
        assertThat(scan(storage)).isEmpty();
    }

    @Test
    void keepsAnEntityThatItDoesNotKnow() {
        assertThat(scan(macro("empathy-gap", "jql", "&zzz; &#99999999; &#x110000; & &;")))
                .containsExactly(new MacroUse("empathy-gap", Map.of("jql", "&zzz; &#99999999; &#x110000; & &;")));
    }

    @Test
    void stopsAfterTwoHundredMacrosAndLeavesHugePagesAlone() {
        assertThat(scan(macro("empathy-gap", "project", "SHOP").repeat(300))).hasSize(200);
        assertThat(scan(macro("empathy-gap", "project", "SHOP") + " ".repeat(5_000_000)))
                .isEmpty();
    }

    @Property(tries = 500)
    void neverFails(@ForAll String before, @ForAll String within) {
        assertThat(scan("empathy-gap" + before + "<" + within + ">" + before)).isNotNull();
    }

    private static List<MacroUse> scan(String storage) {
        return MacroScanner.scan(storage, OURS);
    }

    static String macro(String name, String parameter, String value) {
        return "<ac:structured-macro ac:name=\"" + name + "\" ac:schema-version=\"1\" ac:macro-id=\"u\">"
                + "<ac:parameter ac:name=\"" + parameter + "\">" + value + "</ac:parameter></ac:structured-macro>";
    }
}
