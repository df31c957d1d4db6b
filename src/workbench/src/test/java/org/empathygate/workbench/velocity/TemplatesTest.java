package org.empathygate.workbench.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.plugin.PluginDescriptor;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private final Templates templates =
            new Templates(allowing("""
            <method>%s#getName()</method>
            <method>%s#greet(java.lang.String)</method>""".formatted(Person.class.getName(), Person.class.getName())));

    public static final class Person {

        public String getName() {
            return "Dana";
        }

        public String greet(String greeting) {
            return greeting + ", Dana";
        }

        public String getSecret() {
            return "secret";
        }

        public List<String> getFriends() {
            return List.of("Sam");
        }
    }

    @Nested
    class Values {

        @Test
        void areEscaped() {
            assertThat(render("<p title=\"$x\">$!x ${x}</p>", Map.of("x", "<b>\"A\" & 'B'</b>")))
                    .isEqualTo("<p title=\"&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;\">"
                            + "&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt; "
                            + "&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;</p>");
        }

        @Test
        void areLeftAloneWhenTheirNameEndsInHtml() {
            assertThat(render(
                            "$bodyHtml ${bodyHtml} $row.bodyHtml",
                            Map.of("bodyHtml", "<i/>", "row", Map.of("bodyHtml", "<i/>"))))
                    .isEqualTo("<i/> <i/> <i/>");
        }

        @Test
        void thatAreAbsentPrintTheReference() {
            assertThat(render("$nothing $!nothing", Map.of())).isEqualTo("$nothing ");
        }
    }

    @Nested
    class Calls {

        @Test
        void ofMapsListsTextsAndNumbersAreAllowed() {
            var rows = List.of(new LinkedHashMap<>(Map.of("key", "SHOP-1")), Map.of("key", "SHOP-2"));

            assertThat(render(
                            "#foreach($row in $rows)$velocityCount:$row.key#if($velocityHasNext),#end#end "
                                    + "$rows.size() $rows.get(0).get('key').toLowerCase() $n.intValue()",
                            Map.of("rows", rows, "n", 7)))
                    .isEqualTo("1:SHOP-1,2:SHOP-2 2 shop-1 7");
        }

        @Test
        void thatAPluginListsAreAllowed() {
            assertThat(render("$p.name $p.getName() $p.greet('Hi')", Map.of("p", new Person())))
                    .isEqualTo("Dana Dana Hi, Dana");
        }

        @Test
        void thatNobodyListsDoNotHappen() {
            assertThat(render("$p.secret|$p.getSecret()|#foreach($f in $p.friends)$f#end", Map.of("p", new Person())))
                    .isEqualTo("$p.secret|$p.getSecret()|");
        }

        @Test
        void neverReachClasses() {
            assertThat(render("$s.class.name $s.getClass() $p.class", Map.of("s", "text", "p", new Person())))
                    .isEqualTo("$s.class.name $s.getClass() $p.class");
        }
    }

    @Nested
    class Templating {

        @Test
        void knowsMacrosOfItsOwnOnly() {
            assertThat(render("#macro(li $x)<li>$x</li>#end#li($a)#li($b)", Map.of("a", "1", "b", "2")))
                    .isEqualTo("<li>1</li><li>2</li>");
        }

        @Test
        void cannotParseOthers() {
            assertThatThrownBy(() -> render("#parse('other.vm')", Map.of()))
                    .isInstanceOf(TemplateException.class)
                    .hasMessageContaining("other.vm");
        }

        @Test
        void namesTheTemplateThatIsBroken() {
            assertThatThrownBy(() -> render("#if(", Map.of()))
                    .isInstanceOf(TemplateException.class)
                    .hasMessageContaining("page.vm");
        }
    }

    private String render(String template, Map<String, ?> values) {
        return templates.render("page.vm", template, values);
    }

    private static PluginModules allowing(String methods) {
        var xml = "<atlassian-plugin key=\"k\"><velocity-allowlist key=\"v\">" + methods
                + "</velocity-allowlist></atlassian-plugin>";
        var descriptor = PluginDescriptor.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "jira");
        return new PluginModules() {
            @Override
            public List<PluginModule> ofType(String type) {
                return descriptor.modules().stream()
                        .filter(module -> module.type().equals(type))
                        .toList();
            }

            @Override
            public Object create(PluginModule module) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Object create(PluginModule module, String className) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<URL> resource(PluginModule module, String path) {
                return Optional.empty();
            }

            @Override
            public Optional<String> text(Locale locale, String key) {
                return Optional.empty();
            }
        };
    }
}
