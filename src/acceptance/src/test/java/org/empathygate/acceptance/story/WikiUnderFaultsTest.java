package org.empathygate.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.empathygate.acceptance.Calls;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.confluence.ConfluenceProduct;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages with our macros are never in the way: they ask Jira once, and when it hangs they wait a little, together, and say so. */
class WikiUnderFaultsTest {

    private static final String SWITCHES = "/rest/workbench/1.0/";
    private static final String GAP_STATUS = "/rest/empathy-gate/1.0/gap-status";
    private static final int MACROS = 20;
    private static final int VIEWS = 200;
    private static final int OTHER_VIEWS = 100;
    private static final int MOST_AT_ONCE = 8;
    private static final List<String> READERS = List.of("dana", "sam", "priya", "rita", "admin");

    /** Longer than an answer is shown without asking again. */
    private static final Duration NOT_FRESH = Duration.ofMinutes(3);

    /** Longer than any pause after failures. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Duration DEADLINE = Duration.ofSeconds(7);

    /** For a machine that does other things as well, and beside what it takes to make the pages. */
    private static final Duration MARGIN = Duration.ofSeconds(8);

    /** In milliseconds: what was asked meanwhile reaches Jira when no test counts any more. */
    private static final String FOR_LONG = "1800000";

    private static final Pattern TIMING = Pattern.compile("page;dur=([\\d.]+)");
    private static final Pattern BOX = Pattern.compile("class=\"empathy-wiki empathy-wiki-(box|message)\"");
    private static final AtomicInteger TITLES = new AtomicInteger();

    private static Workbench workbench;

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .plugin(Repository.bundle())
                .host(JiraProduct.factory(JiraOptions.standard()))
                .host(ConfluenceProduct.FACTORY)
                .start();
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    /** Nobody waits for anything any more, and nothing is remembered of what went wrong. */
    @AfterEach
    void allIsWell() {
        fault("up", 0);
        workbench.clock().advance(PAUSE);
    }

    private static Calls confluence() {
        return new Calls(workbench.address("confluence"));
    }

    private static void fault(String mode, int delayMs) {
        confluence()
                .send("admin", "POST", SWITCHES + "fault", Map.of("where", "jira", "mode", mode, "delayMs", delayMs));
    }

    /** Each macro asks something that no other one asks. */
    private static String macro(int number) {
        String label = "never-" + TITLES.get() + "-" + number;
        return "<ac:structured-macro ac:name=\"empathy-gap\"><ac:parameter ac:name=\"jql\">project = SHOP AND (labels is"
                + " EMPTY OR labels = " + label + ")</ac:parameter></ac:structured-macro>";
    }

    /** A new page, which nobody has looked at; answers the path to it. */
    private static String page(int macros) {
        int title = TITLES.incrementAndGet();
        String storage = "<p>Before</p>"
                + IntStream.range(0, macros)
                        .mapToObj(WikiUnderFaultsTest::macro)
                        .collect(Collectors.joining()) + "<p>After</p>";
        return "/pages/viewpage.action?pageId="
                + confluence()
                        .send(
                                "priya",
                                "POST",
                                "/rest/api/content",
                                Map.of(
                                        "type",
                                        "page",
                                        "title",
                                        "Under faults " + title,
                                        "space",
                                        Map.of("key", "SHOP"),
                                        "body",
                                        Map.of("storage", Map.of("value", storage, "representation", "storage"))))
                        .path("id")
                        .asText();
    }

    private static HttpResponse<String> view(String reader, String page) {
        return confluence().call(reader, "GET", page, "");
    }

    /** How often Jira's half of the plugin was asked. */
    private static long asked() {
        return new Calls(workbench.address("jira"))
                .send("admin", "GET", SWITCHES + "requests", Map.of())
                .path(GAP_STATUS)
                .asLong();
    }

    /** How many requests the wiki has sent over the link to Jira, answered or not. */
    private static long sent() {
        return link("sent");
    }

    private static long link(String count) {
        return confluence()
                .send("admin", "GET", SWITCHES + "links", Map.of())
                .path(0)
                .path(count)
                .asLong(-1);
    }

    private static List<String> boxes(String html) {
        return BOX.matcher(html).results().map(found -> found.group(1)).toList();
    }

    private static void assertAllShown(HttpResponse<String> answer, int macros, String kind) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Before", "After", "</html>");
        assertThat(boxes(answer.body())).hasSize(macros).containsOnly(kind);
    }

    /** By what the wiki itself measured from when a thread took the page on. */
    private static Duration held(HttpResponse<String> answer) {
        var timing = TIMING.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
        assertThat(timing.find()).as("a page says how long it held its thread").isTrue();
        return Duration.ofMillis((long) Double.parseDouble(timing.group(1)));
    }

    /** All at the same moment, readers in turns, page by page. */
    private static List<HttpResponse<String>> viewAllAtOnce(List<String> pages, int number)
            throws InterruptedException {
        var people = Executors.newFixedThreadPool(number);
        try {
            List<Callable<HttpResponse<String>>> views = IntStream.range(0, number)
                    .<Callable<HttpResponse<String>>>mapToObj(view -> () ->
                            view(READERS.get(view % READERS.size()), pages.get(view / READERS.size() % pages.size())))
                    .toList();
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : people.invokeAll(views)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError("A view failed", e);
        } finally {
            people.shutdownNow();
        }
    }

    /** With nothing to wait for: what is left is what this machine takes to make so many pages at once. */
    private static Duration slowestOfACrowdFromMemory() throws InterruptedException {
        String page = page(MACROS);
        READERS.forEach(reader -> view(reader, page));
        return viewAllAtOnce(List.of(page), VIEWS).stream()
                .map(WikiUnderFaultsTest::held)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Nested
    class OverAJiraThatIsWell {

        @Test
        void aPageOfTwentyMacrosIsOneRequestForEachReader() {
            String page = page(MACROS);
            long before = asked();

            assertAllShown(view("dana", page), MACROS, "box");
            assertThat(asked()).isEqualTo(before + 1);
            assertAllShown(view("dana", page), MACROS, "box");
            assertThat(asked()).isEqualTo(before + 1);
            assertAllShown(view("rita", page), MACROS, "box");
            assertThat(asked()).isEqualTo(before + 2);
        }

        @Test
        void afterTwoMinutesOneRequestAsksForAllOfItAgain() {
            String page = page(MACROS);
            view("dana", page);
            long before = asked();
            workbench.clock().advance(NOT_FRESH);

            assertAllShown(view("dana", page), MACROS, "box");
            assertThat(asked()).isEqualTo(before + 1);
        }

        @Test
        void fiftyViewsOfOnePageAtOnceAreOneRequestForEachReader() throws InterruptedException {
            String page = page(MACROS);
            long before = asked();

            for (HttpResponse<String> answer : viewAllAtOnce(List.of(page), 50)) {
                assertAllShown(answer, MACROS, "box");
            }
            assertThat(asked()).isEqualTo(before + READERS.size());
        }
    }

    @Nested
    class OverAJiraThat {

        @ParameterizedTest
        @CsvSource({"slow, " + FOR_LONG, "drip, 0"})
        void hangsTwoHundredPagesWaitNoLongerThanTheDeadlineAndSayWhy(String mode, int delayMs) throws Exception {
            List<String> pages =
                    IntStream.range(0, 10).mapToObj(number -> page(MACROS)).toList();
            String other = page(0);
            Duration longest = DEADLINE.plus(MARGIN).plus(slowestOfACrowdFromMemory());
            long before = sent();
            fault(mode, delayMs);

            List<HttpResponse<String>> answers = new ArrayList<>();
            List<Duration> others = new ArrayList<>();
            var crowd = Executors.newSingleThreadExecutor();
            try {
                Future<List<HttpResponse<String>>> views = crowd.submit(() -> viewAllAtOnce(pages, VIEWS));
                for (int looked = 0; looked < OTHER_VIEWS && !views.isDone(); looked++) {
                    others.add(held(view("sam", other)));
                }
                answers.addAll(views.get());
            } finally {
                crowd.shutdownNow();
            }

            for (HttpResponse<String> answer : answers) {
                assertAllShown(answer, MACROS, "message");
                assertThat(answer.body())
                        .containsAnyOf("Jira takes too long", "Too many questions to Jira at once")
                        .doesNotContain("This answer is not from Empathy Gate", "An administrator finds more");
                assertThat(held(answer)).isLessThan(longest);
            }
            assertThat(link("mostAtOnce")).isBetween(1L, (long) MOST_AT_ONCE);
            assertThat(others).hasSizeGreaterThan(10);
            assertThat(others.stream().sorted().toList().get(others.size() / 2)).isLessThan(DEADLINE);

            long crowded = sent();
            assertThat(crowded - before).isBetween(1L, (long) VIEWS);
            assertAllShown(view("dana", page(MACROS)), MACROS, "message");
            assertThat(sent()).as("nobody asks a Jira that hangs, for a while").isEqualTo(crowded);

            fault("up", 0);
            workbench.clock().advance(PAUSE);
            for (String page : pages) {
                assertAllShown(view("dana", page), MACROS, "box");
            }
        }

        @ParameterizedTest
        @CsvSource({"slow, " + FOR_LONG, "drip, 0"})
        void hangsLeavesOldValuesOnThePageAndSaysThatTheyAreOld(String mode, int delayMs) throws Exception {
            String page = page(MACROS);
            for (String reader : READERS) {
                assertAllShown(view(reader, page), MACROS, "box");
            }
            Duration longest = DEADLINE.plus(MARGIN).plus(slowestOfACrowdFromMemory());
            workbench.clock().advance(NOT_FRESH);
            fault(mode, delayMs);

            for (HttpResponse<String> answer : viewAllAtOnce(List.of(page), VIEWS)) {
                assertAllShown(answer, MACROS, "box");
                assertThat(answer.body())
                        .containsAnyOf("Jira has been too slow since", "Too many people ask Jira at the moment");
                assertThat(held(answer)).isLessThan(longest);
            }

            fault("up", 0);
            workbench.clock().advance(PAUSE);
            assertThat(view("dana", page).body()).doesNotContain("Old values", "too slow");
        }
    }
}
