package org.empathygate.workbench.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.TypeNotInstalledException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseStatusException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.empathygate.workbench.Browser;
import org.empathygate.workbench.TestPlugin;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.fault.Border;
import org.empathygate.workbench.fault.Fault;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin in Confluence asks Jira over the link between them. */
class ApplicationLinkTest {

    private static final String SWITCHES = "/rest/workbench/1.0";
    private static final String MYSELF = "/rest/api/2/myself";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Workbench workbench;
    private static Browser danaInConfluence;
    private static Browser adminInConfluence;
    private static Browser adminInJira;

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard()))
                .node("jira")
                .host(ConfluenceProduct.FACTORY)
                .plugin(TestPlugin.jar(folder))
                .start();
        danaInConfluence = Browser.of(workbench.address("confluence"), "dana", "dana");
        adminInConfluence = Browser.of(workbench.address("confluence"), "admin", "admin");
        adminInJira = Browser.of(workbench.address("jira"), "admin", "admin");
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    @AfterEach
    void allIsWell() {
        workbench.host("confluence").faults().set(Border.JIRA, Fault.NONE);
        consents("dana", true);
    }

    @Nested
    class WhoeverIsSignedIn {

        @Test
        void isWhoAsksInJira() {
            assertThat(ask(danaInConfluence, MYSELF).path("body").asText()).contains("\"name\":\"dana\"");
            assertThat(ask(adminInConfluence, MYSELF).path("body").asText()).contains("\"name\":\"admin\"");
        }

        @Test
        void seesNoMoreThanInJira() {
            assertThat(ask(adminInConfluence, SWITCHES + "/requests")
                            .path("status")
                            .asInt())
                    .isEqualTo(200);
            assertThat(ask(danaInConfluence, SWITCHES + "/requests")
                            .path("status")
                            .asInt())
                    .isEqualTo(403);
        }

        @Test
        void isStillWhoAsksOnAThreadThatTheHostLetsKnow() {
            assertThat(ask(danaInConfluence, MYSELF + "&thread=carried")
                            .path("body")
                            .asText())
                    .contains("\"name\":\"dana\"");
        }

        @Test
        void isNobodyOnAnyOtherThread() {
            assertThat(ask(danaInConfluence, MYSELF + "&thread=bare").has("consent"))
                    .isTrue();
        }

        @Test
        void countsInJiraAsEverywhere() {
            long before = counted("/rest/notes/1.0/all");

            ask(danaInConfluence, "/rest/notes/1.0/all");

            assertThat(counted("/rest/notes/1.0/all")).isEqualTo(before + 1);
        }

        @Test
        void isUnderWayUntilTheAnswerHasBeenHandled() throws Exception {
            var before = traffic();
            var meanwhile = asDana(() -> request(MYSELF).executeAndReturn(response -> traffic()));
            var after = traffic();

            assertThat(meanwhile.path("sent").asLong())
                    .isEqualTo(before.path("sent").asLong() + 1);
            assertThat(meanwhile.path("underWay").asInt())
                    .isEqualTo(before.path("underWay").asInt() + 1);
            assertThat(meanwhile.path("mostAtOnce").asInt()).isPositive();
            assertThat(after.path("underWay").asInt())
                    .isEqualTo(before.path("underWay").asInt());
        }

        @Test
        void isUnderWayNoMoreWhenNoAnswerCame() {
            fault("down", 0);
            ask(danaInConfluence, MYSELF);

            assertThat(traffic().path("underWay").asInt()).isZero();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://127.0.0.1:1/jira/rest/api/2/myself",
                    "https://example.com/",
                    "file:///etc/hostname",
                    "/../confluence/",
                    "/%2e%2e/confluence/"
                })
        void reachesNoOtherPlace(String url) {
            var told = ask(danaInConfluence, encoded(url));

            assertThat(told.has("refused") || told.path("status").asInt() >= 400)
                    .as(told.toString())
                    .isTrue();
        }

        @Test
        void reachesTheLinkByItsWholeAddress() {
            assertThat(ask(danaInConfluence, encoded(workbench.address("jira") + MYSELF))
                            .path("status")
                            .asInt())
                    .isEqualTo(200);
        }
    }

    @Nested
    class Consent {

        @Test
        void isNeededFromWhoeverIsAnonymous() {
            var told = ask(Browser.anonymous(workbench.address("confluence")), MYSELF);

            assertThat(told.path("consent").asText()).startsWith(workbench.address("confluence") + "/");
        }

        @Test
        void isGivenOnAPageOfJiraThatLeadsBack() {
            consents("dana", false);
            var back = workbench.address("confluence") + "/pages/viewpage.action?pageId=7";
            var jira = Browser.of(workbench.address("jira"), "dana", "dana");

            var question = jira.follow(sentToJira(back));
            assertThat(question.body())
                    .contains(
                            "<strong>Confluence</strong>",
                            workbench.address("confluence").toString(),
                            "Dana")
                    .contains("value=\"allow\"", "value=\"deny\"");
            assertThat(question.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("form-action 'self' http://localhost:"
                                    + workbench.address("confluence").getPort()));
            var answer = jira.submit("/plugins/servlet/oauth/authorize", form(question.body(), "allow"));
            var arrived = danaInConfluence.follow(location(answer));

            assertThat(location(arrived)).isEqualTo(back);
            assertThat(ask(danaInConfluence, MYSELF).path("status").asInt()).isEqualTo(200);
        }

        @Test
        void canBeDenied() {
            consents("dana", false);
            var back = workbench.address("confluence") + "/x";
            var jira = Browser.of(workbench.address("jira"), "dana", "dana");

            var question = jira.follow(sentToJira(back));
            var answer = jira.submit("/plugins/servlet/oauth/authorize", form(question.body(), "deny"));

            assertThat(location(danaInConfluence.follow(location(answer)))).isEqualTo(back);
            assertThat(ask(danaInConfluence, MYSELF).has("consent")).isTrue();
        }

        @Test
        void isTakenOnlyFromWhoWasSentAndOnlyOnce() {
            consents("dana", false);
            var jira = Browser.of(workbench.address("jira"), "dana", "dana");
            var first = jira.follow(sentToJira(workbench.address("confluence") + "/x"));
            var answer = location(jira.submit("/plugins/servlet/oauth/authorize", form(first.body(), "allow")));

            assertThat(adminInConfluence.follow(answer).statusCode()).isEqualTo(400);
            assertThat(danaInConfluence.follow(answer).statusCode()).isEqualTo(400);
            assertThat(ask(danaInConfluence, MYSELF).has("consent")).isTrue();
        }

        @Test
        void cannotBeSentFromElsewhere() {
            consents("dana", false);
            var jira = Browser.of(workbench.address("jira"), "dana", "dana");
            var form = new HashMap<>(form(
                    jira.follow(sentToJira(workbench.address("confluence") + "/x"))
                            .body(),
                    "allow"));
            form.put("atl_token", "guessed");

            assertThat(jira.submit("/plugins/servlet/oauth/authorize", form).statusCode())
                    .isEqualTo(403);
        }

        @Test
        void needsSomebodyWhoIsSignedIn() {
            consents("dana", false);
            var question = sentToJira(workbench.address("confluence") + "/x");

            assertThat(location(Browser.anonymous(workbench.address("jira")).follow(question)))
                    .startsWith("/jira/login.jsp?os_destination=%2Fplugins%2Fservlet%2Foauth%2Fauthorize%3Fconsumer");
        }

        @Test
        void leadsToNoOtherSite() {
            consents("dana", false);
            var elsewhere = ask(danaInConfluence, MYSELF + "&callback=" + encoded("https://example.com/"))
                    .path("consent")
                    .asText();
            assertThat(danaInConfluence.follow(elsewhere).statusCode()).isEqualTo(400);

            var question = sentToJira(workbench.address("confluence") + "/x");
            var forged =
                    question.replaceFirst("oauth_callback=.*", "oauth_callback=" + encoded("https://example.com/"));
            var answer = Browser.of(workbench.address("jira"), "dana", "dana").follow(forged);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("example.com", "value=\"allow\"");
        }

        @Test
        void thatJiraNoLongerKnowsOfReachesThePlugin() {
            var forgotten = adminInJira.send("POST", SWITCHES + "/consent", "{\"user\":\"dana\",\"given\":false}");
            assertThat(forgotten.statusCode()).as(forgotten.body()).isEqualTo(200);

            assertThat(ask(danaInConfluence, MYSELF).path("credentials").asText())
                    .isEqualTo("required");
            assertThat(ask(danaInConfluence, MYSELF).has("consent")).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"user":"nobody","given":true}  | user
                {"given":true}                  | user
                {"user":"dana"}                 | given
                """)
        void isSwitchedForSomebodyAndToSomething(String body, String field) {
            var answer = adminInConfluence.send("POST", SWITCHES + "/consent", body);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"errors\":{\"" + field + "\":");
        }

        @Test
        void isSwitchedByAdministratorsOnly() {
            assertThat(danaInConfluence
                            .send("POST", SWITCHES + "/consent", "{\"user\":\"dana\",\"given\":true}")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Nested
    class AToken {

        @Test
        void letsItsPersonIntoRestResourcesOnly() throws IOException {
            var introduced = JSON.readTree(adminInJira
                    .send("POST", SWITCHES + "/link", "{\"name\":\"Other\",\"url\":\"http://localhost:1/other\"}")
                    .body());
            var token = JSON.readTree(adminInJira
                            .send(
                                    "POST",
                                    SWITCHES + "/consent",
                                    "{\"user\":\"dana\",\"given\":true,\"consumer\":\""
                                            + introduced.path("consumer").asText() + "\"}")
                            .body())
                    .path("token")
                    .asText();
            var holder = Browser.holding(workbench.address("jira"), "Workbench-Consent " + token);

            assertThat(holder.get(MYSELF).body()).contains("\"name\":\"dana\"");
            assertThat(holder.get("/browse/SHOP-1").statusCode()).isEqualTo(401);
            assertThat(holder.get("/plugins/servlet/oauth/authorize").statusCode())
                    .isEqualTo(401);
        }

        @Test
        void thatNobodyGaveLetsNobodyIn() {
            var answer = Browser.holding(workbench.address("jira"), "Workbench-Consent guessed")
                    .get(MYSELF);

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Workbench-Consent "));
        }

        @Test
        void isFetchedWithTheRightSecretOnly() {
            var answer = Browser.anonymous(workbench.address("jira"))
                    .submit(
                            "/plugins/servlet/oauth/access-token",
                            Map.of("consumer", "x", "secret", "guessed", "code", "guessed"));

            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }

    @Nested
    class BehindAFault {

        @Test
        void aSlowJiraIsNotWaitedForLongerThanSaid() {
            fault("slow", 10_000);

            var began = System.nanoTime();
            var told = ask(danaInConfluence, MYSELF + "&read=300");

            assertThat(told.path("failed").asText()).isEqualTo(SocketTimeoutException.class.getSimpleName());
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        }

        @Test
        void aSlowJiraAnswersTheTruthInTheEnd() {
            fault("slow", 200);

            assertThat(ask(danaInConfluence, MYSELF).path("body").asText()).contains("\"name\":\"dana\"");
        }

        @Test
        void aJiraThatIsDownRefusesConnections() {
            fault("down", 0);

            assertThat(ask(danaInConfluence, MYSELF).path("failed").asText())
                    .isEqualTo(ConnectException.class.getSimpleName());
        }

        @Test
        void garbageIsALoginPageThatSaysAllIsWell() {
            fault("garbage", 0);
            var told = ask(danaInConfluence, MYSELF);

            assertThat(told.path("status").asInt()).isEqualTo(200);
            assertThat(told.path("type").asText()).startsWith("text/html");
            assertThat(told.path("body").asText()).contains("<form").doesNotContain("dana");
        }

        @Test
        void aBrokenAnswerIsTheTruthUpToItsMiddle() {
            var whole = ask(danaInConfluence, MYSELF).path("body").asText();
            fault("broken", 0);
            var told = ask(danaInConfluence, MYSELF);

            assertThat(told.path("status").asInt()).isEqualTo(200);
            assertThat(told.path("type").asText()).startsWith("application/json");
            assertThat(told.path("body").asText()).isNotEmpty().isNotEqualTo(whole);
            assertThat(whole).startsWith(told.path("body").asText());
        }

        @ParameterizedTest
        @ValueSource(ints = {401, 403})
        void aRefusalComesWithJirasOwnErrors(int status) {
            fault(String.valueOf(status), 0);
            var told = ask(danaInConfluence, MYSELF);

            assertThat(told.path("status").asInt()).isEqualTo(status);
            assertThat(told.path("body").asText()).contains("\"errorMessages\":[\"");
            assertThat(told.has("credentials")).isFalse();
        }

        @Test
        void aRedirectIsSeenByWhoeverDoesNotFollow() {
            fault("redirect", 0);

            assertThat(ask(danaInConfluence, MYSELF).path("status").asInt()).isEqualTo(302);
        }

        @Test
        void aRedirectLeadsToALoginPage() {
            fault("redirect", 0);
            var told = ask(danaInConfluence, MYSELF + "&follow=true");

            assertThat(told.path("status").asInt()).isEqualTo(200);
            assertThat(told.path("body").asText()).contains("Log in");
        }

        @Test
        void dropsComeForEverAndNoSingleWaitIsLong() throws Exception {
            fault("drip", 0);
            var began = System.nanoTime();

            int read = asDana(() -> request(MYSELF).setSoTimeout(1_500).executeAndReturn(response -> {
                try {
                    return response.getResponseBodyAsStream().readNBytes(3).length;
                } catch (IOException e) {
                    throw new ResponseException(e);
                }
            }));

            assertThat(read).isEqualTo(3);
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(8));
        }

        @Test
        void twoHundredWaitAtOnceAndFewThreadsWaitForThem() throws Exception {
            fault("slow", 60_000);
            var pool = Executors.newFixedThreadPool(200);
            var began = System.nanoTime();
            try {
                List<Callable<String>> asked = new ArrayList<>();
                for (int i = 0; i < 200; i++) {
                    asked.add(() -> asDana(() ->
                            failure(request(MYSELF).setConnectionTimeout(10_000).setSoTimeout(2_000))));
                }
                var answers = pool.invokeAll(asked);

                for (Future<String> answer : answers) {
                    assertThat(answer.get()).isEqualTo(SocketTimeoutException.class.getSimpleName());
                }
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
                assertThat(Thread.getAllStackTraces().keySet().stream()
                                .filter(thread -> thread.getName().startsWith("workbench-faulty-jira"))
                                .count())
                        .isBetween(1L, 10L);
            } finally {
                pool.shutdownNow();
            }
            fault("up", 0);

            assertThat(ask(danaInConfluence, MYSELF).path("status").asInt()).isEqualTo(200);
        }

        private static String failure(ApplicationLinkRequest request) {
            try {
                return "answered " + request.executeAndReturn(response -> response.getStatusCode());
            } catch (ResponseException e) {
                return String.valueOf(
                        e.getCause() == null ? e : e.getCause().getClass().getSimpleName());
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"where":"jira","mode":"sideways"}            | mode
                {"where":"store","mode":"drip"}               | mode
                {"where":"host","mode":"401"}                 | mode
                {"where":"jira","mode":"slow","delayMs":-1}   | delayMs
                {"where":"moon","mode":"up"}                  | where
                """)
        void nonsenseIsRefusedByField(String body, String field) {
            var answer = adminInConfluence.send("POST", SWITCHES + "/fault", body);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"errors\":{\"" + field + "\":");
        }

        @Test
        void jiraHasNoBorderToItself() {
            var answer = adminInJira.send("POST", SWITCHES + "/fault", "{\"where\":\"jira\",\"mode\":\"down\"}");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"errors\":{\"where\":");
        }

        @Test
        void jiraItselfIsAsItWas() {
            fault("down", 0);

            assertThat(adminInJira.get(MYSELF).statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class ALink {

        @Test
        void isOneForAllNodesOfAJira() {
            assertThat(links().getApplicationLinks()).singleElement().satisfies(link -> {
                assertThat(link.getName()).isEqualTo("Jira");
                assertThat(link.getDisplayUrl()).isEqualTo(workbench.address("jira"));
                assertThat(link.getRpcUrl()).isEqualTo(workbench.address("jira"));
                assertThat(link.isPrimary()).isTrue();
                assertThat(link.getType()).isInstanceOf(JiraApplicationType.class);
            });
        }

        @Test
        void isFoundByItsId() throws TypeNotInstalledException {
            var id = primary().getId();

            assertThat(links().getApplicationLink(new ApplicationId(id.get()))).isSameAs(primary());
            assertThat(links().getApplicationLink(new ApplicationId("unknown"))).isNull();
        }

        @Test
        void keepsWhatPluginsKnowAboutIt() {
            var link = primary();

            assertThat(link.putProperty("org.example.colour", "blue")).isNull();
            assertThat(link.putProperty("org.example.colour", null)).isEqualTo("blue");
            assertThat(link.getProperty("org.example.colour")).isNull();
            assertThatThrownBy(() -> link.putProperty("org.example.colour", 1))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void tellsWhatItWasRefusedWhenNobodyLooksAtTheAnswer() throws Exception {
            String refused = asDana(() -> {
                try {
                    return request("/rest/api/2/issue/NOPE-1").execute();
                } catch (ResponseStatusException e) {
                    return "refused with " + e.getResponse().getStatusCode();
                }
            });

            assertThat(refused).isEqualTo("refused with 404");
        }

        @Test
        void carriesABodyAndHeaders() throws Exception {
            int created = asDana(() -> primary()
                    .createImpersonatingAuthenticatedRequestFactory()
                    .createRequest(Request.MethodType.POST, "/rest/notes/1.0/all")
                    .setHeader("X-Atlassian-Token", "no-check")
                    .setRequestBody("{\"body\":\"from afar\"}", "application/json")
                    .executeAndReturn(response -> response.getStatusCode()));

            assertThat(created).isEqualTo(201);
            assertThat(adminInJira.get("/rest/notes/1.0/all").body()).contains("from afar");
        }
    }

    private static ApplicationLinkService links() {
        return (ApplicationLinkService) Objects.requireNonNull(
                workbench.host("confluence").product().services().get(ApplicationLinkService.class));
    }

    private static ApplicationLink primary() {
        return links().getPrimaryApplicationLink(JiraApplicationType.class);
    }

    private static ApplicationLinkRequest request(String path) throws CredentialsRequiredException {
        return primary().createImpersonatingAuthenticatedRequestFactory().createRequest(Request.MethodType.GET, path);
    }

    private static <T> T asDana(Callable<T> work) throws Exception {
        var confluence = workbench.host("confluence").product();
        confluence.enter("dana");
        try {
            return work.call();
        } finally {
            confluence.leave();
        }
    }

    private static JsonNode ask(Browser browser, String path) {
        return json(browser.get("/rest/notes/1.0/faraway?path=" + path).body());
    }

    private static void fault(String mode, long delayMs) {
        var answer = adminInConfluence.send(
                "POST",
                SWITCHES + "/fault",
                "{\"where\":\"jira\",\"mode\":\"" + mode + "\",\"delayMs\":" + delayMs + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void consents(String user, boolean given) {
        var answer = adminInConfluence.send(
                "POST", SWITCHES + "/consent", "{\"user\":\"" + user + "\",\"given\":" + given + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** What was counted on the only link. */
    private static JsonNode traffic() {
        return json(adminInConfluence.get(SWITCHES + "/links").body()).path(0);
    }

    private static long counted(String path) {
        return json(adminInJira.get(SWITCHES + "/requests").body()).path(path).asLong();
    }

    /** Where the way to consent leads that the plugin is told of. */
    private static String sentToJira(String back) {
        var consent = ask(danaInConfluence, MYSELF + "&callback=" + encoded(back));
        return location(danaInConfluence.follow(consent.path("consent").asText()));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    /** What the page's form sends when this button is pressed. */
    private static Map<String, String> form(String page, String decision) {
        var form = new HashMap<String, String>();
        var start = page.indexOf("<form class=\"aui wb-form\"");
        Pattern.compile("name=\"(\\w+)\" value=\"([^\"]*)\"")
                .matcher(page.substring(start))
                .results()
                .filter(field -> !field.group(1).equals("decision"))
                .forEach(field -> form.put(field.group(1), Parser.unescapeEntities(field.group(2), true)));
        form.put("decision", decision);
        return form;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }
}
