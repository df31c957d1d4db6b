package org.empathygate.workbench.confluence.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.workbench.JsonAnswers.done;
import static org.empathygate.workbench.JsonAnswers.json;
import static org.empathygate.workbench.JsonAnswers.refused;

import java.nio.file.Path;
import org.empathygate.workbench.Browser;
import org.empathygate.workbench.TestPlugin;
import org.empathygate.workbench.TestProduct;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.confluence.ConfluenceProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients keep with a page: labels and properties. */
class ContentPartsRestTest {

    private static final String CONTENT = "/rest/api/content/";

    @TempDir
    private static Path folder;

    private static Workbench workbench;
    private static Browser dana;
    private static Browser anonymous;

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .host(TestProduct.FACTORY)
                .host(ConfluenceProduct.FACTORY)
                .plugin(TestPlugin.jar(folder))
                .start();
        dana = Browser.of(workbench.address("confluence"), "dana", "dana");
        anonymous = Browser.anonymous(workbench.address("confluence"));
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    /** A new page; answers where it is. */
    private static String page(String title) {
        var made = dana.send("POST", CONTENT, "{\"title\":\"" + title + "\",\"space\":{\"key\":\"SHOP\"}}");
        return CONTENT + done(made).path("id").asText();
    }

    /** A page that Dana may read and not change. */
    private static String rules() {
        return CONTENT
                + json(dana.get(CONTENT + "?spaceKey=SHOP&title=Release+rules"))
                        .at("/results/0/id")
                        .asText();
    }

    @Nested
    class Labels {

        @Test
        void areAddedToThoseThatAreThere() {
            var page = page("Labelled");
            done(dana.send("POST", page + "/label", "{\"name\":\"one\"}"));

            var answer = done(
                    dana.send(
                            "POST",
                            page + "/label",
                            "[{\"prefix\":\"global\",\"name\":\"Two\"},{\"name\":\"one\"},{\"prefix\":\"my\",\"name\":\"mine\"}]"));

            assertThat(answer.path("results").findValuesAsText("name")).containsExactly("mine", "one", "two");
            assertThat(done(dana.get(page + "/label"))).isEqualTo(answer);
            assertThat(done(dana.get(page + "/label?prefix=my")).path("results").findValuesAsText("name"))
                    .containsExactly("mine");
            assertThat(done(anonymous.get(page + "/label?limit=1&start=1"))
                            .path("results")
                            .findValuesAsText("name"))
                    .containsExactly("one");
        }

        @Test
        void areTheSameOnEveryPage() {
            var one = done(dana.send("POST", page("One page") + "/label", "{\"name\":\"shared\"}"));
            var other = done(dana.send("POST", page("Another page") + "/label", "{\"name\":\"shared\"}"));

            assertThat(other.at("/results/0")).isEqualTo(one.at("/results/0"));
        }

        @Test
        void areTakenOffByNameInEitherWay() {
            var page = page("Unlabelled");
            done(dana.send("POST", page + "/label", "[{\"name\":\"a/b\"},{\"name\":\"c\"}]"));

            assertThat(dana.send("DELETE", page + "/label?name=a%2Fb", "").statusCode())
                    .isEqualTo(204);
            assertThat(dana.send("DELETE", page + "/label/C", "").statusCode()).isEqualTo(204);

            assertThat(done(dana.get(page + "/label")).path("size").asInt()).isZero();
            refused(dana.send("DELETE", page + "/label/c", ""), 404, "has no label c");
            refused(dana.send("DELETE", page + "/label", ""), 400, "No name");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "3",
                    "[3]",
                    "{\"name\":\"\"}",
                    "{\"name\":\"two words\"}",
                    "{\"prefix\":\"our\",\"name\":\"x\"}"
                })
        void areRefusedWhenTheyAreNone(String body) {
            refused(dana.send("POST", CONTENT + "65537/label", body), 400, "");
        }

        @Test
        void stayAsTheyAreForWhoMayNotChangeThePage() {
            refused(dana.send("POST", rules() + "/label", "{\"name\":\"x\"}"), 403, "may not change");
            refused(anonymous.send("POST", rules() + "/label", "{\"name\":\"x\"}"), 401, "signed in");
            refused(dana.send("DELETE", rules() + "/label/x", ""), 403, "may not change");
            refused(dana.get(CONTENT + "999999/label"), 404, "No content found");
        }
    }

    @Nested
    class AProperty {

        @Test
        void isKeptAsItWasSent() {
            var page = page("With a property");
            var value = "{\"text\":\"\u00e4\",\"list\":[1,true,null]}";

            var made =
                    done(dana.send("POST", page + "/property", "{\"key\":\"content-hash\",\"value\":" + value + "}"));
            var read = done(dana.get(page + "/property/content-hash?expand=value"));

            assertThat(made.at("/version/number").asInt()).isEqualTo(1);
            assertThat(made.at("/version/by/username").asText()).isEqualTo("dana");
            assertThat(read.path("value").toString()).isEqualTo(value);
            assertThat(read.has("version")).isFalse();
            assertThat(done(dana.get(page + "/property?expand=content,version"))
                            .at("/results/0/content/title")
                            .asText())
                    .isEqualTo("With a property");
        }

        @Test
        void hasVersions() {
            var page = page("With versions");
            String first = "{\"value\":\"a\",\"version\":{\"number\":1}}";
            String second = "{\"key\":\"k\",\"value\":\"b\",\"version\":{\"number\":2}}";

            refused(dana.send("PUT", page + "/property/k", second), 404, "no property k");
            done(dana.send("PUT", page + "/property/k", first));
            done(dana.send("PUT", page + "/property/k", second));

            refused(dana.send("PUT", page + "/property/k", second), 409, "which is 2");
            refused(dana.send("PUT", page + "/property/k", first), 409, "which is 2");
            refused(dana.send("PUT", page + "/property/k", "{\"value\":1}"), 400, "version");
            assertThat(done(dana.get(page + "/property/k")).path("value").asText())
                    .isEqualTo("b");
        }

        @Test
        void isMadeOnceAndDeletedOnce() {
            var page = page("Made once");
            done(dana.send("POST", page + "/property/k", "{\"value\":1}"));

            refused(dana.send("POST", page + "/property", "{\"key\":\"k\",\"value\":2}"), 400, "already");
            assertThat(dana.send("DELETE", page + "/property/k", "").statusCode())
                    .isEqualTo(204);
            refused(dana.send("DELETE", page + "/property/k", ""), 404, "no property k");
            refused(dana.get(page + "/property/k"), 404, "no property k");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "[]",
                    "{\"value\":1}",
                    "{\"key\":\"k\"}",
                    "{\"key\":\"k\",\"value\":null}",
                    "{\"key\":\"\",\"value\":1}"
                })
        void isRefusedWithoutKeyOrValue(String body) {
            refused(dana.send("POST", CONTENT + "65537/property", body), 400, "");
        }

        @Test
        void isRefusedWithAnotherKeyThanTheAddressHasAndWhenTooLong() {
            var page = page("Too long");

            refused(dana.send("POST", page + "/property/k", "{\"key\":\"l\",\"value\":1}"), 400, "not the one");
            refused(
                    dana.send("POST", page + "/property/k", "{\"value\":\"" + "x".repeat(32 * 1024) + "\"}"),
                    413,
                    "at most");
            refused(dana.send("POST", page + "/property/" + "k".repeat(256), "{\"value\":1}"), 400, "at most");
        }

        @Test
        void staysAsItIsForWhoMayNotChangeThePage() {
            refused(dana.send("POST", rules() + "/property/k", "{\"value\":1}"), 403, "may not change");
            refused(anonymous.send("POST", rules() + "/property/k", "{\"value\":1}"), 401, "signed in");
            refused(dana.send("DELETE", rules() + "/property/k", ""), 403, "may not change");
            refused(dana.get(CONTENT + "999999/property/k"), 404, "No content found");
        }
    }
}
