package org.empathygate.workbench.confluence.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of storage format where no plugin brings a macro along; macros of plugins are in {@code WikiPagesTest}. */
class StorageRendererTest {

    private final StorageRenderer renderer = new StorageRenderer(new PluginMacros(new NoPlugins()), "/confluence");

    private static final class NoPlugins implements PluginModules {

        @Override
        public List<PluginModule> ofType(String type) {
            return List.of();
        }

        @Override
        public Object create(PluginModule module) {
            throw new IllegalArgumentException("There are no plugins");
        }

        @Override
        public Object create(PluginModule module, String className) {
            throw new IllegalArgumentException("There are no plugins");
        }

        @Override
        public Optional<URL> resource(PluginModule module, String path) {
            return Optional.empty();
        }

        @Override
        public Optional<String> text(Locale locale, String key) {
            return Optional.empty();
        }
    }

    private String html(String storage) {
        return renderer.render(storage, new RenderContext(OutputType.DISPLAY, Device.DESKTOP, null, "SHOP"));
    }

    private Document document(String storage) {
        return Jsoup.parseBodyFragment(html(storage));
    }

    @Nested
    class Text {

        @Test
        void staysWithItsNamedCharacters() {
            assertThat(html("<p>a&nbsp;b &euro; &lt;c&gt; &amp; d</p>"))
                    .isEqualTo("<p>a\u00a0b \u20ac &lt;c&gt; &amp; d</p>");
        }

        @Test
        void staysInTablesAndLists() {
            var html = "<table><tbody><tr><th colspan=\"2\">a</th></tr></tbody></table><ul><li>b<br/></li></ul>";

            assertThat(html(html)).isEqualTo(html.replace("<br/>", "<br>"));
        }

        @Test
        void thatIsNotWellFormedIsRefusedWithThePlace() {
            assertThatThrownBy(() -> html("<p>a</b>"))
                    .isInstanceOf(StorageFormatException.class)
                    .hasMessageStartingWith("Error parsing xhtml: ")
                    .hasMessageContaining("[1,");
            assertThatThrownBy(() -> html("a</storage><storage>")).isInstanceOf(StorageFormatException.class);
            assertThatThrownBy(() -> html("&unheardof;")).isInstanceOf(StorageFormatException.class);
        }

        @Test
        void thatWouldReadAFileIsRefused() {
            assertThatThrownBy(() -> html("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><p>&f;</p>"))
                    .isInstanceOf(StorageFormatException.class);
        }

        @Test
        void thatIsTooDeepIsRefused() {
            assertThatThrownBy(() -> html("<div>".repeat(5000) + "</div>".repeat(5000)))
                    .isInstanceOf(StorageFormatException.class);
            assertThat(html("<div>".repeat(150) + "</div>".repeat(150))).hasSize(150 * 11);
        }
    }

    @Nested
    class WhatRuns {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>alert(1)</script>",
                    "<SCRIPT>alert(1)</SCRIPT>",
                    "<p onclick=\"alert(1)\">x</p>",
                    "<p OnClick=\"alert(1)\">x</p>",
                    "<a href=\"javascript:alert(1)\">x</a>",
                    "<a href=\" JavaScript:alert(1)\">x</a>",
                    "<a href=\"java&#10;script:alert(1)\">x</a>",
                    "<a href=\"data:text/html,alert(1)\">x</a>",
                    "<img src=\"x\" onerror=\"alert(1)\"/>",
                    "<iframe src=\"https://example.com/alert(1)\"></iframe>",
                    "<svg><script>alert(1)</script></svg>",
                    "<style>p{background:url(alert(1))}</style>",
                    "<p style=\"background-color: url(javascript:alert(1))\">x</p>",
                    "<form action=\"alert(1)\"><input value=\"alert(1)\"/></form>",
                    "<ac:link><ri:url ri:value=\"javascript:alert(1)\"/><ac:link-body>x</ac:link-body></ac:link>",
                    "<ac:image><ri:url ri:value=\"javascript:alert(1)\"/></ac:image>",
                })
        void isLeftOut(String storage) {
            assertThat(html(storage)).doesNotContain("alert(1)");
        }

        @Test
        void isTextWhereItIsText() {
            assertThat(html("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"))
                    .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
            assertThat(document(
                                    "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[<script>1</script>&nbsp;]]>"
                                            + "</ac:plain-text-body></ac:structured-macro>")
                            .expectFirst("pre")
                            .wholeText())
                    .isEqualTo("<script>1</script>&nbsp;");
        }

        @Test
        void doesNotTakeHarmlessStylesAndLinksAlong() {
            assertThat(
                            html(
                                    "<p style=\"text-align: center; position: fixed\"><a href=\"https://example.com/?a=1&amp;b\">x</a></p>"))
                    .isEqualTo("<p style=\"text-align: center\"><a href=\"https://example.com/?a=1&amp;b\">x</a></p>");
        }
    }

    @Nested
    class ConfluencesOwn {

        @Test
        void linksLeadToPagesOfThisAndOtherSpaces() {
            var links = document("""
                    <ac:link><ri:page ri:content-title="How we work"/></ac:link>
                    <ac:link><ri:page ri:space-key="BOARD" ri:content-title="A &amp; B"/><ac:plain-text-link-body><![CDATA[<b>]]></ac:plain-text-link-body></ac:link>
                    """).select("a");

            assertThat(links.eachAttr("href"))
                    .containsExactly("/confluence/display/SHOP/How+we+work", "/confluence/display/BOARD/A+%26+B");
            assertThat(links.eachText()).containsExactly("How we work", "<b>");
        }

        @Test
        void imagesTasksAndLayoutsAreShown() {
            var page = document("""
                    <ac:layout><ac:layout-section ac:type="single"><ac:layout-cell>
                    <ac:image ac:alt="A cat"><ri:url ri:value="https://example.com/cat.png"/></ac:image>
                    <ac:image><ri:attachment ri:filename="dog.png"/></ac:image>
                    <ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>Ask</ac:task-body></ac:task></ac:task-list>
                    </ac:layout-cell></ac:layout-section></ac:layout>
                    """);

            assertThat(page.select(".wb-layout-cell img[alt=A cat]").attr("src"))
                    .isEqualTo("https://example.com/cat.png");
            assertThat(page.text()).contains("[dog.png]").contains("\u2611 Ask").doesNotContain("complete");
        }

        @Test
        void macrosThatPagesUseMostAreShown() {
            var page = document("""
                    <ac:structured-macro ac:name="info"><ac:parameter ac:name="title">Heads up</ac:parameter><ac:rich-text-body><p>Read <ac:structured-macro ac:name="status"><ac:parameter ac:name="colour">Green</ac:parameter><ac:parameter ac:name="title">on</ac:parameter></ac:structured-macro></p></ac:rich-text-body></ac:structured-macro>
                    """);

            assertThat(page.select(".aui-message-info .title").text()).isEqualTo("Heads up");
            assertThat(page.select(".aui-message-info p .aui-lozenge-success").text())
                    .isEqualTo("on");
        }

        @Test
        void unknownMacrosAreNamed() {
            assertThat(document("<p>a <ac:structured-macro ac:name=\"&lt;b&gt;\"/></p>")
                            .select("div.wb-paragraph > .wb-macro-box")
                            .text())
                    .isEqualTo("Unknown macro: '<b>'");
        }
    }
}
