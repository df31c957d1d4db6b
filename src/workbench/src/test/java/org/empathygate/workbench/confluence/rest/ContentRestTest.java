package org.empathygate.workbench.confluence.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.workbench.JsonAnswers.done;
import static org.empathygate.workbench.JsonAnswers.json;
import static org.empathygate.workbench.JsonAnswers.refused;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.junit.jupiter.params.provider.CsvSource;

class ContentRestTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CONTENT = "/rest/api/content";

    @TempDir
    private static Path folder;

    private static Workbench workbench;
    private static Browser dana;
    private static Browser admin;
    private static Browser anonymous;

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .host(TestProduct.FACTORY)
                .host(ConfluenceProduct.FACTORY)
                .plugin(TestPlugin.jar(folder))
                .start();
        dana = Browser.of(workbench.address("confluence"), "dana", "dana");
        admin = Browser.of(workbench.address("confluence"), "admin", "admin");
        anonymous = Browser.anonymous(workbench.address("confluence"));
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    private static String body(Map<String, ?> content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String newPage(String space, String title, String storage) {
        return body(Map.of(
                "type", "page",
                "title", title,
                "space", Map.of("key", space),
                "metadata", Map.of("properties", Map.of()),
                "body", Map.of("storage", Map.of("value", storage, "representation", "storage"))));
    }

    private static String version(int number, String title, String storage) {
        return body(Map.of(
                "type",
                "page",
                "title",
                title,
                "version",
                Map.of("number", number, "minorEdit", false, "message", "By a client"),
                "body",
                Map.of("storage", Map.of("value", storage, "representation", "storage"))));
    }

    private static String created(String title, String storage) {
        var response = dana.send("POST", CONTENT, newPage("SHOP", title, storage));
        return done(response).path("id").asText();
    }

    private static String under(String parent, String title) {
        var response = dana.send(
                "POST",
                CONTENT,
                body(Map.of(
                        "title", title, "space", Map.of("key", "SHOP"), "ancestors", List.of(Map.of("id", parent)))));
        return done(response).path("id").asText();
    }

    private static String versionUnder(int number, String title, String parent) {
        return body(Map.of(
                "title", title, "version", Map.of("number", number), "ancestors", List.of(Map.of("id", parent))));
    }

    @Nested
    class AClient {

        @Test
        void makesReadsAndChangesAPage() {
            var made = json(dana.send("POST", CONTENT + "/", newPage("SHOP", "By a client", "<p>1</p>")));
            var id = made.path("id").asText();
            var read = json(dana.get(CONTENT + "/" + id + "?expand=body.storage,version,space"));
            var changed = json(
                    dana.send("PUT", CONTENT + "/" + id + "?status=current", version(2, "By clients", "<p>2</p>")));
            var history = json(dana.get(CONTENT + "/" + id + "/history"));

            assertThat(made.at("/version/number").asInt()).isEqualTo(1);
            assertThat(read.at("/body/storage/value").asText()).isEqualTo("<p>1</p>");
            assertThat(read.at("/body/storage/representation").asText()).isEqualTo("storage");
            assertThat(read.at("/space/key").asText()).isEqualTo("SHOP");
            assertThat(read.at("/version/by/username").asText()).isEqualTo("dana");
            assertThat(read.at("/_links/webui").asText()).isEqualTo("/pages/viewpage.action?pageId=" + id);
            assertThat(changed.path("title").asText()).isEqualTo("By clients");
            assertThat(changed.at("/version/message").asText()).isEqualTo("By a client");
            assertThat(history.at("/lastUpdated/number").asInt()).isEqualTo(2);
            assertThat(history.at("/createdBy/username").asText()).isEqualTo("dana");
            assertThat(json(dana.get(CONTENT + "/" + id + "?version=1&expand=body.storage"))
                            .at("/body/storage/value")
                            .asText())
                    .isEqualTo("<p>1</p>");
        }

        @Test
        void findsAPageByItsTitle() {
            var id = created("To be found", "<p/>");

            var found = json(dana.get(
                    CONTENT + "?spaceKey=SHOP&title=To%20be%20found&type=page&expand=version&start=0&limit=1"));

            assertThat(found.path("size").asInt()).isEqualTo(1);
            assertThat(found.at("/results/0/id").asText()).isEqualTo(id);
            assertThat(found.at("/results/0/version/number").asInt()).isEqualTo(1);
            assertThat(found.at("/results/0").has("body")).isFalse();
            assertThat(json(dana.get(CONTENT + "?spaceKey=SHOP&title=Nowhere"))
                            .path("size")
                            .asInt())
                    .isZero();
        }

        @Test
        void seesWhatAReaderSees() {
            var id = created(
                    "Rendered",
                    "<ac:structured-macro ac:name=\"echo\"><ac:parameter ac:name=\"text\">hi</ac:parameter></ac:structured-macro>");

            var page = json(dana.get(CONTENT + "/" + id + "?expand=body.view,body.export_view"));

            assertThat(page.at("/body/view/value").asText())
                    .contains("data-output=\"display\"")
                    .contains("data-user=\"dana\"")
                    .contains(">hi<");
            assertThat(page.at("/body/export_view/value").asText()).contains("data-output=\"html_export\"");
            assertThat(page.path("body").has("storage")).isFalse();
        }

        @Test
        void putsAPageUnderAnother() {
            var parent = created("Parent", "<p/>");
            var child = json(dana.send(
                    "POST",
                    CONTENT,
                    body(Map.of("title", "Child", "space", Map.of("key", "SHOP"), "ancestors", new Object[] {
                        Map.of("id", parent)
                    }))));

            assertThat(child.at("/ancestors/0/id").asText()).isEqualTo(parent);
        }

        @Test
        void seesAllPagesAboveAPageAndThoseRightUnderIt() {
            var top = created("Top", "<p/>");
            var middle = under(top, "Middle");
            var bottom = under(middle, "Bottom");

            assertThat(json(dana.get(CONTENT + "/" + bottom + "?expand=ancestors"))
                            .path("ancestors")
                            .findValuesAsText("id"))
                    .containsExactly(top, middle);
            var children = json(dana.get(CONTENT + "/" + top + "/child/page?limit=25&start=0&expand=version"));
            assertThat(children.path("results").findValuesAsText("id")).containsExactly(middle);
            assertThat(children.at("/results/0/version/number").asInt()).isEqualTo(1);
            assertThat(children.at("/_links/self").asText()).endsWith(CONTENT + "/" + top + "/child/page");
            assertThat(json(dana.get(CONTENT + "/" + top + "/child/attachment"))
                            .path("size")
                            .asInt(-1))
                    .isZero();
        }

        @Test
        void movesAPageWithItsNextVersion() {
            var here = created("Here", "<p/>");
            var there = created("There", "<p/>");
            var moved = under(here, "Moved");

            var answer = json(dana.send("PUT", CONTENT + "/" + moved, versionUnder(2, "Moved", there)));
            var kept = json(dana.send("PUT", CONTENT + "/" + moved, version(3, "Moved", "<p/>")));

            assertThat(answer.path("ancestors").findValuesAsText("id")).containsExactly(there);
            assertThat(kept.path("ancestors").findValuesAsText("id")).containsExactly(there);
            assertThat(json(dana.get(CONTENT + "/" + here + "/child/page"))
                            .path("size")
                            .asInt())
                    .isZero();
        }

        @Test
        void deletesAPageWhoseChildrenMoveUp() {
            var top = created("Stays above", "<p/>");
            var gone = under(top, "Goes");
            var child = under(gone, "Stays below");
            dana.send("POST", CONTENT + "/" + gone + "/label", "[{\"name\":\"old\"}]");
            dana.send("POST", CONTENT + "/" + gone + "/property", "{\"key\":\"k\",\"value\":1}");

            assertThat(dana.send("DELETE", CONTENT + "/" + gone, "").statusCode())
                    .isEqualTo(204);

            refused(dana.get(CONTENT + "/" + gone), 404, "No content found");
            refused(dana.send("PUT", CONTENT + "/" + gone, version(2, "Goes", "")), 404, "No content found");
            refused(dana.send("DELETE", CONTENT + "/" + gone + "?status=trashed", ""), 404, "No content found");
            assertThat(json(dana.get(CONTENT + "/" + child + "?expand=ancestors"))
                            .path("ancestors")
                            .findValuesAsText("id"))
                    .containsExactly(top);
            assertThat(created("Goes", "<p>again</p>")).isNotEqualTo(gone);
        }

        @Test
        void asksForSpacesAndForItself() {
            assertThat(json(dana.get("/rest/api/space")).path("results").findValuesAsText("key"))
                    .containsExactly("SHOP");
            assertThat(json(dana.get("/rest/api/space/SHOP")).path("name").asText())
                    .isEqualTo("Shop");
            assertThat(json(dana.get("/rest/api/user/current")).path("username").asText())
                    .isEqualTo("dana");
            assertThat(json(anonymous.get("/rest/api/user/current"))
                            .path("type")
                            .asText())
                    .isEqualTo("anonymous");
        }
    }

    @Nested
    class IsRefused {

        @Test
        void withoutASignIn() {
            refused(anonymous.send("POST", CONTENT, newPage("SHOP", "X", "")), 401, "signed in");
            refused(
                    anonymous.send("PUT", CONTENT + "/" + created("Anonymously", ""), version(2, "X", "")),
                    401,
                    "signed in");
        }

        @Test
        void whatOneMayReadButNotChange() {
            var rules = json(dana.get(CONTENT + "?spaceKey=SHOP&title=Release+rules"))
                    .at("/results/0/id")
                    .asText();

            refused(dana.send("PUT", CONTENT + "/" + rules, version(2, "X", "")), 403, "may not change");
            assertThat(admin.send("PUT", CONTENT + "/" + rules, version(2, "Release rules", "<p/>"))
                            .statusCode())
                    .isEqualTo(200);
        }

        @Test
        void whatIsNotThereLikeWhatOneMayNotSee() {
            var board = json(admin.get(CONTENT + "?spaceKey=BOARD"))
                    .at("/results/0/id")
                    .asText();

            refused(dana.get(CONTENT + "/" + board), 404, "No content found with id: ContentId{id=" + board + "}");
            refused(dana.get(CONTENT + "/999999"), 404, "No content found with id: ContentId{id=999999}");
            refused(dana.get(CONTENT + "/nonsense"), 404, "No content found");
            refused(anonymous.get(CONTENT + "/" + board), 404, "No content found");
            refused(dana.send("PUT", CONTENT + "/" + board, version(2, "X", "")), 404, "No content found");
            refused(dana.send("POST", CONTENT, newPage("BOARD", "X", "")), 404, "No space with key : BOARD");
            refused(dana.send("POST", CONTENT, newPage("NONE", "X", "")), 404, "No space with key : NONE");
            refused(dana.get("/rest/api/space/BOARD"), 404, "No space");
            assertThat(json(dana.get(CONTENT + "?spaceKey=BOARD")).path("size").asInt())
                    .isZero();
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "``,must be an object|has to be a JSON object",
                    "[],has to be a JSON object",
                    "`{\"title\":`,Could not parse",
                    "`{\"title\":\"X\"}`,needs a space",
                    "`{\"space\":{\"key\":\"SHOP\"}}`,needs a title",
                    "`{\"type\":\"blogpost\",\"title\":\"X\",\"space\":{\"key\":\"SHOP\"}}`,type page",
                    "`{\"title\":\"X\",\"space\":{\"key\":\"SHOP\"},\"body\":{\"wiki\":{\"value\":\"*x*\"}}}`,storage",
                    "`{\"title\":\"X\",\"space\":{\"key\":\"SHOP\"},\"body\":{\"storage\":{\"value\":\"<p>half\"}}}`,Error parsing xhtml",
                })
        void whatCannotBeAPage(String body, String message) {
            refused(
                    dana.send("POST", CONTENT, Objects.requireNonNullElse(body, "")),
                    400,
                    message.substring(message.indexOf('|') + 1));
        }

        @Test
        void aTitleThatIsTaken() {
            created("Taken", "");

            refused(
                    dana.send("POST", CONTENT, newPage("SHOP", "taken", "")),
                    400,
                    "A page with this title already exists");
        }

        @Test
        void aVersionThatIsNotTheNext() {
            var id = created("Versioned", "<p>1</p>");

            refused(dana.send("PUT", CONTENT + "/" + id, version(1, "Versioned", "")), 409, "Current version is: 1");
            refused(dana.send("PUT", CONTENT + "/" + id, version(3, "Versioned", "")), 409, "Current version is: 1");
            refused(
                    dana.send("PUT", CONTENT + "/" + id, body(Map.of("title", "Versioned"))),
                    400,
                    "No version supplied");
            assertThat(json(dana.get(CONTENT + "/" + id)).at("/version/number").asInt())
                    .isEqualTo(1);
        }

        @Test
        void aPlaceUnderItself() {
            var upper = created("Upper", "");
            var lower = under(upper, "Lower");

            refused(dana.send("PUT", CONTENT + "/" + upper, versionUnder(2, "Upper", lower)), 400, "under itself");
            refused(dana.send("PUT", CONTENT + "/" + upper, versionUnder(2, "Upper", upper)), 400, "under itself");
        }

        @Test
        void deletingWhatOneMayNotChangeOrSee() {
            var rules = json(dana.get(CONTENT + "?spaceKey=SHOP&title=Release+rules"))
                    .at("/results/0/id")
                    .asText();

            refused(dana.send("DELETE", CONTENT + "/" + rules, ""), 403, "may not change");
            refused(anonymous.send("DELETE", CONTENT + "/" + rules, ""), 401, "signed in");
            refused(dana.send("DELETE", CONTENT + "/999999", ""), 404, "No content found");
            assertThat(dana.get(CONTENT + "/" + rules).statusCode()).isEqualTo(200);
        }

        @Test
        void aWrongPassword() {
            assertThat(Browser.of(workbench.address("confluence"), "dana", "wrong")
                            .get(CONTENT)
                            .statusCode())
                    .isEqualTo(401);
        }

        @Test
        void whatIsNotOffered() {
            refused(
                    dana.send("POST", CONTENT + "/" + created("Without files", "") + "/child/attachment", "x"),
                    400,
                    "Attachments are not kept");
            refused(dana.send("DELETE", CONTENT, ""), 405, "");
            refused(dana.get(CONTENT + "?limit=many"), 400, "limit");
        }
    }
}
