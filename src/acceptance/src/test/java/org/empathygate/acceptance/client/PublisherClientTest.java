package org.empathygate.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.empathygate.acceptance.Calls;
import org.empathygate.acceptance.Demo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahli.asciidoc.confluence.publisher.client.ConfluencePublisher;
import org.sahli.asciidoc.confluence.publisher.client.ConfluencePublisherListener;
import org.sahli.asciidoc.confluence.publisher.client.OrphanRemovalStrategy;
import org.sahli.asciidoc.confluence.publisher.client.PublishingStrategy;
import org.sahli.asciidoc.confluence.publisher.client.http.ConfluencePage;
import org.sahli.asciidoc.confluence.publisher.client.http.ConfluenceRestClient;
import org.sahli.asciidoc.confluence.publisher.client.http.RequestFailedException;
import org.sahli.asciidoc.confluence.publisher.client.metadata.ConfluencePageMetadata;
import org.sahli.asciidoc.confluence.publisher.client.metadata.ConfluencePublisherMetadata;

/** {@code asciidoc-confluence-publisher-client}, which keeps a hash with each page and writes only what has changed. */
class PublisherClientTest {

    private static final String SUMMARY = "<p>Before we plan:</p>" + gap("");
    private static final String REGISTER =
            "<p>What we owe:</p>" + gap("<ac:parameter ac:name=\"display\">register</ac:parameter>");

    @TempDir
    private static Path folder;

    private static Demo demo;
    private static Calls confluence;

    @BeforeAll
    static void start() throws Exception {
        demo = Demo.withWiki();
        confluence = new Calls(demo.workbench().address("confluence"));
    }

    @AfterAll
    static void close() {
        demo.close();
    }

    private static String gap(String parameters) {
        return "<ac:structured-macro ac:name=\"empathy-gap\"><ac:parameter ac:name=\"project\">SHOP</ac:parameter>"
                + parameters + "</ac:structured-macro>";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode found(String title, String expand) {
        return confluence
                .send(
                        "dana",
                        "GET",
                        "/rest/api/content?spaceKey=SHOP&title=" + encoded(title) + "&expand=" + expand,
                        Map.of())
                .path("results");
    }

    private static String read(String person, String title) {
        var id = found(title, "").at("/0/id").asText();
        return confluence
                .call(person, "GET", "/pages/viewpage.action?pageId=" + id, "")
                .body();
    }

    private static ConfluencePageMetadata page(String title, String storage) {
        try {
            var file = Files.createTempFile(folder, "page", ".html");
            Files.writeString(file, storage);
            var page = new ConfluencePageMetadata();
            page.setTitle(title);
            page.setContentFilePath(file.toString());
            return page;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Dana publishes pages under one that is there; answers what the client says that it did. */
    private static List<String> publish(String ancestor, String password, ConfluencePageMetadata... pages) {
        var metadata = new ConfluencePublisherMetadata();
        metadata.setSpaceKey("SHOP");
        metadata.setAncestorId(found(ancestor, "").at("/0/id").asText());
        metadata.setPages(List.of(pages));
        var deeds = new Deeds();
        var client = new ConfluenceRestClient(
                demo.workbench().address("confluence").toString(), false, false, null, null, "dana", password);
        new ConfluencePublisher(
                        metadata,
                        PublishingStrategy.APPEND_TO_ANCESTOR,
                        OrphanRemovalStrategy.REMOVE_ORPHANS,
                        client,
                        deeds,
                        "Published",
                        true)
                .publish();
        return deeds.done;
    }

    /** An empty page under which a test publishes. */
    private static String ancestor(String title) {
        confluence.send("dana", "POST", "/rest/api/content", Map.of("title", title, "space", Map.of("key", "SHOP")));
        return title;
    }

    @Test
    void publishesAPageOnWhichEachReaderSeesTheirNumbers() {
        var reports = ancestor("Reports");

        assertThat(publish(reports, "dana", page("How the shop stands", SUMMARY)))
                .containsExactly("added How the shop stands");

        assertThat(read("dana", "How the shop stands")).contains("1 of 2 done work items shipped");
        assertThat(read("rita", "How the shop stands")).contains("0 of 1 done work item shipped");
    }

    @Test
    void writesTheNextVersionOnlyWhenTheBodyHasChanged() {
        var reviews = ancestor("Reviews");
        publish(reviews, "dana", page("What we owe", SUMMARY));

        assertThat(publish(reviews, "dana", page("What we owe", SUMMARY))).isEmpty();
        assertThat(found("What we owe", "version").at("/0/version/number").asInt())
                .isEqualTo(1);

        assertThat(publish(reviews, "dana", page("What we owe", REGISTER))).containsExactly("updated What we owe");
        var page = found("What we owe", "version,body.storage").path(0);
        assertThat(page.at("/version/number").asInt()).isEqualTo(2);
        assertThat(page.at("/version/message").asText()).isEqualTo("Published");
        assertThat(page.at("/body/storage/value").asText()).isEqualTo(REGISTER);
        assertThat(read("dana", "What we owe"))
                .contains("Everybody who buys one thing once")
                .doesNotContain("done work items shipped");
    }

    @Test
    void keepsLabelsAndTakesAwayWhatIsPublishedNoMore() {
        var plans = ancestor("Plans");
        var kept = page("Plan of the quarter", SUMMARY);
        var child = page("Plan of the week", REGISTER);
        kept.setLabels(List.of("plan", "gap"));
        kept.setChildren(List.of(child));
        publish(plans, "dana", kept, page("Plan of last year", SUMMARY));
        assertThat(found("Plan of the week", "ancestors").at("/0/ancestors").findValuesAsText("title"))
                .containsExactly("Plans", "Plan of the quarter");

        kept.setLabels(List.of("gap", "review"));
        kept.setChildren(List.of());

        assertThat(publish(plans, "dana", kept))
                .containsExactly("deleted Plan of last year", "deleted Plan of the week");
        var label = "/rest/api/content/"
                + found("Plan of the quarter", "").at("/0/id").asText() + "/label";
        assertThat(confluence.send("dana", "GET", label, Map.of()).findValuesAsText("name"))
                .containsExactly("gap", "review");
        assertThat(found("Plan of last year", "")).isEmpty();
    }

    @Test
    void saysThatThePasswordIsWrong() {
        var nothing = ancestor("Nothing");

        assertThatThrownBy(() -> publish(nothing, "guessed", page("Never there", SUMMARY)))
                .isInstanceOf(RequestFailedException.class)
                .hasMessageContaining("response: 401 Unauthorized")
                .hasMessageContaining("Wrong user name or password");
        assertThat(found("Never there", "")).isEmpty();
    }

    /** What the client says that it did, in order. */
    private static final class Deeds implements ConfluencePublisherListener {

        private final List<String> done = new ArrayList<>();

        @Override
        public void pageAdded(ConfluencePage page) {
            done.add("added " + page.getTitle());
        }

        @Override
        public void pageUpdated(ConfluencePage before, ConfluencePage page) {
            done.add("updated " + page.getTitle());
        }

        @Override
        public void pageDeleted(ConfluencePage page) {
            done.add("deleted " + page.getTitle());
        }

        @Override
        public void attachmentAdded(String file, String page) {
            done.add("attached " + file);
        }

        @Override
        public void attachmentUpdated(String file, String page) {
            done.add("attached again " + file);
        }

        @Override
        public void attachmentDeleted(String file, String page) {
            done.add("detached " + file);
        }

        @Override
        public void publishCompleted() {
            // Nothing is done by it.
        }
    }
}
