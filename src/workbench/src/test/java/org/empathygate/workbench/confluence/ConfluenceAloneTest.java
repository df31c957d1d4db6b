package org.empathygate.workbench.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.empathygate.workbench.Browser;
import org.empathygate.workbench.TestPlugin;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.confluence.link.JiraUnreachableException;
import org.empathygate.workbench.confluence.link.LinkOptions;
import org.empathygate.workbench.confluence.link.RemoteJira;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Confluence that knows its Jira over HTTP alone, as one in another process does. */
class ConfluenceAloneTest {

    private static final String MYSELF = "/rest/notes/1.0/faraway?path=/rest/api/2/myself";
    private static final String SWITCHES = "/rest/workbench/1.0";

    @TempDir
    private static Path folder;

    private static Workbench jira;
    private static Workbench confluence;

    @BeforeAll
    static void start() {
        var jar = TestPlugin.jar(folder);
        jira = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard()))
                .plugin(jar)
                .start();
        confluence = Workbench.builder()
                .host(ConfluenceProduct.factory(
                        LinkOptions.none().and(RemoteJira.at(jira.address("jira"), "admin:admin"))))
                .plugin(jar)
                .start();
    }

    @AfterAll
    static void close() {
        confluence.close();
        jira.close();
    }

    @Test
    void letsThoseInWhomJiraLetsIn() {
        assertThat(as("dana", "dana").get(SWITCHES + "/requests").statusCode()).isEqualTo(403);
        assertThat(as("admin", "admin").get(SWITCHES + "/requests").statusCode())
                .isEqualTo(200);
        assertThat(as("dana", "wrong").get("/").statusCode()).isEqualTo(401);
        assertThat(as("nobody", "nobody").get("/").statusCode()).isEqualTo(401);
    }

    @Test
    void asksJiraAsWhoeverIsSignedIn() {
        assertThat(as("dana", "dana").get(MYSELF).body()).contains("\\\"name\\\":\\\"dana\\\"");
        assertThat(as("rita", "rita").get(MYSELF).body()).contains("\\\"name\\\":\\\"rita\\\"");
    }

    @Test
    void fetchesTheTokenForWhatIsAllowedInJira() {
        var admin = as("admin", "admin");
        assertThat(admin.send("POST", SWITCHES + "/consent", "{\"user\":\"priya\",\"given\":false}")
                        .statusCode())
                .isEqualTo(200);
        var priya = as("priya", "priya");
        var begin = found("\"consent\":\"([^\"]+)\"", priya.get(MYSELF).body());
        var question = priya.follow(begin).headers().firstValue("Location").orElseThrow();
        var asked = Browser.of(jira.address("jira"), "priya", "priya");
        var page = asked.follow(question).body();
        var form = new HashMap<String, String>();
        for (var field : new String[] {"atl_token", "consumer", "state"}) {
            form.put(field, found("name=\"" + field + "\" value=\"([^\"]*)\"", page));
        }
        form.put(
                "oauth_callback",
                confluence.address("confluence") + "/plugins/servlet/applinks/oauth/login-dance/access");
        form.put("decision", "allow");
        var answer = asked.submit("/plugins/servlet/oauth/authorize", form);

        var arrived = priya.follow(answer.headers().firstValue("Location").orElseThrow());

        assertThat(arrived.headers().firstValue("Location")).hasValue(confluence.address("confluence") + "/");
        assertThat(priya.get(MYSELF).body()).contains("\\\"name\\\":\\\"priya\\\"");
    }

    @Test
    void cannotHaveSomebodyConsentWhoIsNotInJira() {
        assertThat(as("admin", "admin")
                        .send("POST", SWITCHES + "/consent", "{\"user\":\"nobody\",\"given\":true}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void goesOnWithWhomItKnowsWhenJiraIsGone() {
        var shortLived = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard()))
                .start();
        var links = LinkOptions.none().and(RemoteJira.at(shortLived.address("jira"), "admin:admin"));
        try (var left = Workbench.builder()
                .host(ConfluenceProduct.factory(links))
                .plugin(folder.resolve("notes.jar"))
                .start()) {
            var dana = Browser.of(left.address("confluence"), "dana", "dana");
            assertThat(dana.get("/").statusCode()).isEqualTo(200);

            shortLived.close();

            assertThat(dana.get(MYSELF).body()).contains("\"failed\":\"ConnectException\"");
            assertThat(Browser.of(left.address("confluence"), "rita", "rita")
                            .get("/")
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void doesNotStartWithoutTheJira() {
        assertThatThrownBy(() -> RemoteJira.at(URI.create("http://127.0.0.1:1/jira"), "admin:admin"))
                .isInstanceOf(JiraUnreachableException.class)
                .hasMessageStartingWith("No Jira answers at http://127.0.0.1:1/jira");
    }

    @Test
    void doesNotStartWithSomethingElseThanAJira() {
        assertThatThrownBy(() -> RemoteJira.at(confluence.address("confluence"), "admin:admin"))
                .isInstanceOf(JiraUnreachableException.class)
                .hasMessageContaining("is no Jira");
    }

    @Test
    void doesNotStartWithoutAnAdministrator() {
        assertThatThrownBy(() -> RemoteJira.at(jira.address("jira"), "dana:dana"))
                .isInstanceOf(JiraUnreachableException.class)
                .hasMessageContaining("does not take dana for its administrator");
    }

    private static Browser as(String person, String password) {
        return Browser.of(confluence.address("confluence"), person, password);
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
