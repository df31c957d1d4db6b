package org.empathygate.workbench.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.workbench.JsonAnswers.done;
import static org.empathygate.workbench.JsonAnswers.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.empathygate.workbench.Browser;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JiraRestTest {
    private static final String API = "/rest/api/2/";

    private static Workbench workbench;
    private static Browser dana;
    private static Browser rita;
    private static Browser nobody;

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard()))
                .start();
        dana = Browser.of(workbench.address("jira"), "dana", "dana");
        rita = Browser.of(workbench.address("jira"), "rita", "rita");
        nobody = Browser.anonymous(workbench.address("jira"));
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    private static JsonNode get(String path) {
        return done(dana.get(API + path));
    }

    private static HttpResponse<String> post(String path, String body) {
        return dana.send("POST", API + path, body.replace('\'', '"'));
    }

    private static String newStory(String summary) {
        HttpResponse<String> response = post(
                "issue",
                "{'fields':{'project':{'key':'SHOP'},'issuetype':{'name':'Story'},'summary':'" + summary + "'}}");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return json(response).path("key").asText();
    }

    private static List<String> keysFound(Browser browser, String jql) {
        String query = "search?fields=summary&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
        var keys = new ArrayList<String>();
        json(browser.get(API + query))
                .path("issues")
                .forEach(issue -> keys.add(issue.path("key").asText()));
        return keys;
    }

    @Nested
    class AnIssue {
        @Test
        void isReadByKeyAndById() {
            JsonNode byKey = get("issue/SHOP-1");

            assertThat(byKey.path("fields").path("summary").asText()).isEqualTo("Keep my basket when I come back");
            assertThat(byKey.path("fields")
                            .path("status")
                            .path("statusCategory")
                            .path("key")
                            .asText())
                    .isEqualTo("new");
            assertThat(byKey.path("fields").has("resolution")).isTrue();
            assertThat(byKey.path("self").asText())
                    .endsWith("/jira/rest/api/2/issue/" + byKey.path("id").asText());
            assertThat(get("issue/" + byKey.path("id").asText())).isEqualTo(byKey);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"/rest/api/latest/issue/SHOP-1", "/rest/api/2/issue/SHOP-1/", "/rest/api/2/issue/shop-1"})
        void isReadByEveryAddressThatClientsUse(String address) {
            assertThat(json(dana.get(address)).path("key").asText()).isEqualTo("SHOP-1");
        }

        @Test
        void isReadWithABodyAsSomeClientsSend() {
            assertThat(dana.send("GET", API + "issue/SHOP-1", "{}").statusCode())
                    .isEqualTo(200);
        }

        @Test
        void showsTheFieldsAndPartsThatAreAskedFor() {
            JsonNode issue = get("issue/SHOP-7?fields=summary,status&expand=names,schema,changelog,transitions");

            assertThat(issue.path("fields").fieldNames()).toIterable().containsExactlyInAnyOrder("summary", "status");
            assertThat(issue.path("names").path("summary").asText()).isEqualTo("Summary");
            assertThat(issue.path("schema").path("labels").path("items").asText())
                    .isEqualTo("string");
            assertThat(issue.path("changelog").path("histories")).isNotEmpty();
            assertThat(issue.path("transitions").findValuesAsText("name")).contains("Reopen");
        }

        @Test
        void isCreatedEditedAndCommented() {
            String key = newStory("Before");

            assertThat(dana.send(
                                    "PUT",
                                    API + "issue/" + key,
                                    "{\"fields\":{\"summary\":\"After\",\"duedate\":\"2027-01-15\"},"
                                            + "\"update\":{\"labels\":[{\"add\":\"gift\"}]}}")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(post("issue/" + key + "/comment", "{'body':'Well done'}").statusCode())
                    .isEqualTo(201);

            JsonNode fields = get("issue/" + key).path("fields");
            assertThat(fields.path("summary").asText()).isEqualTo("After");
            assertThat(fields.path("duedate").asText()).isEqualTo("2027-01-15");
            assertThat(fields.path("labels").get(0).asText()).isEqualTo("gift");
            assertThat(fields.path("reporter").path("name").asText()).isEqualTo("dana");
            assertThat(fields.path("comment")
                            .path("comments")
                            .get(0)
                            .path("body")
                            .asText())
                    .isEqualTo("Well done");
        }

        @Test
        void isRefusedWithAllThatIsWrong() {
            HttpResponse<String> response =
                    post("issue", "{'fields':{'project':{'key':'SHOP'},'issuetype':{'name':'Epic'},'nosuch':1}}");

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(json(response).path("errorMessages")).isEmpty();
            assertThat(json(response).path("errors").fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrder("summary", "issuetype", "nosuch");
        }

        @Test
        void isAbsentForWhoeverMayNotSeeIt() {
            HttpResponse<String> hidden = rita.get(API + "issue/SHOP-10");

            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.body()).isEqualTo(rita.get(API + "issue/SHOP-999").body());
            assertThat(hidden.body()).isEqualTo("{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}");
            assertThat(json(rita.get(API + "issue/SHOP-6")).path("fields").path("issuelinks"))
                    .isEmpty();
            assertThat(keysFound(rita, "key in (SHOP-6, SHOP-9)")).containsExactlyInAnyOrder("SHOP-6", "SHOP-9");
            assertThat(keysFound(rita, "type = \"Customer insight\"")).doesNotContain("SHOP-10");
        }
    }

    @Nested
    class Transitions {
        @Test
        void areListedAndSubmitted() {
            String key = newStory("Moves");
            JsonNode transitions = get("issue/" + key + "/transitions?expand=transitions.fields");
            assertThat(transitions.path("transitions").findValuesAsText("id")).contains("11");

            assertThat(post("issue/" + key + "/transitions", "{'transition':{'id':'11'}}")
                            .statusCode())
                    .isEqualTo(204);
            JsonNode done = get("issue/" + key + "/transitions?expand=transitions.fields")
                    .path("transitions")
                    .get(0);
            assertThat(done.path("name").asText()).isEqualTo("Done");
            assertThat(done.path("fields").path("resolution").path("allowedValues"))
                    .isNotEmpty();

            assertThat(post(
                                    "issue/" + key + "/transitions?expand=transitions.fields",
                                    "{'transition':{'id':31},'fields':{'resolution':{'name':'Duplicate'}},"
                                            + "'update':{'comment':[{'add':{'body':'Twice'}}],'issuelinks':[{'add':"
                                            + "{'type':{'name':'Evidence'},'inwardIssue':{'key':'SHOP-9'}}}]}}")
                            .statusCode())
                    .isEqualTo(204);
            JsonNode fields = get("issue/" + key).path("fields");
            assertThat(fields.path("status").path("name").asText()).isEqualTo("Done");
            assertThat(fields.path("resolution").path("name").asText()).isEqualTo("Duplicate");
            assertThat(fields.path("issuelinks")
                            .get(0)
                            .path("inwardIssue")
                            .path("key")
                            .asText())
                    .isEqualTo("SHOP-9");
        }

        @Test
        void thatStartElsewhereAreRefused() {
            HttpResponse<String> response = post("issue/SHOP-1/transitions", "{'transition':{'id':'31'}}");

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(json(response).path("errorMessages")).hasSize(1);
            assertThat(json(post("issue/SHOP-1/transitions", "{}"))
                            .path("errorMessages")
                            .get(0)
                            .asText())
                    .isEqualTo("'transition' identifier must be an integer");
            assertThat(json(rita.get(API + "issue/SHOP-1/transitions")).path("transitions"))
                    .isEmpty();
        }
    }

    @Nested
    class Links {
        @Test
        void areMadeReadAndRemoved() {
            String story = newStory("Linked");
            assertThat(post(
                                    "issueLink/",
                                    "{'type':{'name':'Evidence'},'inwardIssue':{'key':'SHOP-9'},'outwardIssue':{'key':'"
                                            + story + "'},'comment':null}")
                            .statusCode())
                    .isEqualTo(201);

            JsonNode link =
                    get("issue/" + story).path("fields").path("issuelinks").get(0);
            assertThat(link.path("type").path("inward").asText()).isEqualTo("is informed by");
            assertThat(link.path("inwardIssue").path("key").asText()).isEqualTo("SHOP-9");
            String id = link.path("id").asText();
            assertThat(get("issueLink/" + id).path("outwardIssue").path("key").asText())
                    .isEqualTo(story);

            assertThat(dana.send("DELETE", API + "issueLink/" + id, "").statusCode())
                    .isEqualTo(204);
            assertThat(get("issue/" + story).path("fields").path("issuelinks")).isEmpty();
        }

        @Test
        void areRefusedWithJirasWords() {
            HttpResponse<String> noType = post(
                    "issueLink",
                    "{'type':{'name':'X'},'inwardIssue':{'key':'SHOP-9'},'outwardIssue':{'key':'SHOP-1'}}");
            assertThat(noType.statusCode()).isEqualTo(404);
            assertThat(json(noType).path("errorMessages").get(0).asText())
                    .isEqualTo("No issue link type with name 'X' found.");
            assertThat(rita.send(
                                    "POST",
                                    API + "issueLink",
                                    "{\"type\":{\"name\":\"Evidence\"},\"inwardIssue\":{\"key\":\"SHOP-9\"},"
                                            + "\"outwardIssue\":{\"key\":\"SHOP-1\"}}")
                            .statusCode())
                    .isEqualTo(403);
        }

        @Test
        void toPagesAreKeptByTheirGlobalId() {
            String story = newStory("Has a page");
            String page = "{'globalId':'g1','application':{'type':'com.atlassian.confluence','name':'Confluence'},"
                    + "'relationship':'mentioned in','object':{'url':'http://localhost/p','title':'Page'}}";

            assertThat(post("issue/" + story + "/remotelink", page).statusCode())
                    .isEqualTo(201);
            assertThat(post("issue/" + story + "/remotelink", page).statusCode())
                    .isEqualTo(200);

            JsonNode links = get("issue/" + story + "/remotelink");
            assertThat(links).hasSize(1);
            assertThat(links.get(0).path("object").path("title").asText()).isEqualTo("Page");
            JsonNode refusal = json(post("issue/" + story + "/remotelink", "{}"));
            assertThat(refusal.path("errors").path("url").asText()).isEqualTo("'URL' is required.");
            assertThat(refusal.path("errors").path("title").asText()).isEqualTo("'Link Text' is required.");
        }
    }

    @Nested
    class Searches {
        @Test
        void answerGetAndPostAlike() {
            JsonNode byGet =
                    get("search?jql=project%20%3D%20SHOP%20order%20by%20key%20asc&maxResults=2&fields=summary");
            JsonNode byPost = json(
                    post("search/", "{'jql':'project = SHOP order by key asc','maxResults':2,'fields':['summary']}"));

            assertThat(byGet.path("issues")).hasSize(2);
            assertThat(byPost.path("issues")).isEqualTo(byGet.path("issues"));
            assertThat(byGet.path("total").asInt()).isGreaterThanOrEqualTo(15);
        }

        @Test
        void sayWhatIsWrongUnlessTheyAreToBeLenient() {
            HttpResponse<String> strict = dana.get(API + "search?jql=nosuchfield%20%3D%201");
            assertThat(strict.statusCode()).isEqualTo(400);
            assertThat(json(strict).path("errorMessages").get(0).asText()).contains("nosuchfield");
            assertThat(get("search?validateQuery=false&jql=nosuchfield%20%3D%201")
                            .path("total")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void versionsAndEpicsAreKeptAndFound() {
        Browser admin = Browser.of(workbench.address("jira"), "admin", "admin");
        assertThat(post("version", "{'project':'SHOP','name':'2.1'}").statusCode())
                .isEqualTo(403);
        assertThat(admin.send("POST", API + "version", "{\"project\":\"SHOP\",\"name\":\"2.1\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(admin.send("POST", API + "version", "{\"project\":\"SHOP\",\"name\":\"2.1\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("project/SHOP/versions").findValuesAsText("name")).contains("2.1");
        String type = "\"type\":\"com.pyxis.greenhopper.jira:gh-epic-link\"";
        assertThat(dana.send("POST", API + "field", "{\"name\":\"Epos\"," + type + "}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.send("POST", API + "field", "{\"name\":\"Epos\",\"type\":\"unknown\"}")
                        .statusCode())
                .isEqualTo(400);
        String field = json(admin.send("POST", API + "field", "{\"name\":\"Epos\"," + type + "}"))
                .path("id")
                .asText();
        String epic = newStory("Pay in one step");
        String part = newStory("Keep the card");

        assertThat(dana.send("PUT", API + "issue/" + part, "{\"fields\":{\"fixVersions\":[{\"name\":\"9\"}]}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(dana.send(
                                "PUT",
                                API + "issue/" + part,
                                "{\"fields\":{\"fixVersions\":[{\"name\":\"2.1\"}],\"" + field + "\":\"" + epic
                                        + "\"}}")
                        .statusCode())
                .isEqualTo(204);

        assertThat(get("issue/" + part).at("/fields/fixVersions/0/name").asText())
                .isEqualTo("2.1");
        for (String jql : List.of(
                "fixVersion = \"2.1\"",
                "fixVersion is not empty",
                "Epos = " + epic,
                "cf[" + field.replaceAll("\\D", "") + "] in (" + epic + ")",
                "key in (" + epic + "," + part + ") and Epos is not empty")) {
            assertThat(get("search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8))
                            .path("issues")
                            .findValuesAsText("key"))
                    .as(jql)
                    .contains(part)
                    .doesNotContain(epic);
        }
        for (String wrong : List.of("fixVersion = 9", "Epos = SHOP-9999", "fixVersion > \"2.1\"")) {
            assertThat(dana.get(API + "search?jql=" + URLEncoder.encode(wrong, StandardCharsets.UTF_8))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "myself",
                "user?username=sam",
                "user/search?username=.",
                "field",
                "status",
                "issuetype",
                "priority",
                "resolution",
                "issueLinkType",
                "project",
                "project/SHOP",
                "project/SHOP/role",
                "project/SHOP/statuses",
                "project/SHOP/versions",
                "issue/createmeta?projectKeys=SHOP&expand=projects.issuetypes.fields",
                "issue/createmeta/SHOP/issuetypes",
                "issue/createmeta/SHOP/issuetypes/10001",
                "issue/SHOP-1/editmeta",
                "issue/SHOP-1/comment",
                "issue/SHOP-1/remotelink",
                "issue/SHOP-1/watchers",
                "mypermissions?issueKey=SHOP-1",
                "user/assignable/search?project=SHOP"
            })
    void whatClientsAskForIsThere(String path) {
        assertThat(get(path).isMissingNode()).isFalse();
        assertThat(nobody.get(API + path).statusCode()).isEqualTo(401);
    }

    @Test
    void theServersVersionIsForEverybody() {
        JsonNode info = json(nobody.get(API + "serverInfo"));

        assertThat(info.path("baseUrl").asText())
                .isEqualTo(workbench.address("jira").toString());
        assertThat(info.path("versionNumbers").get(0).asInt()).isEqualTo(11);
    }

    @Test
    void aSessionCarriesThePerson() {
        Browser visitor = Browser.anonymous(workbench.address("jira"));

        assertThat(visitor.send("POST", "/rest/auth/1/session", "{\"username\":\"sam\",\"password\":\"no\"}")
                        .statusCode())
                .isEqualTo(401);
        assertThat(json(visitor.send("POST", "/rest/auth/1/session", "{\"username\":\"sam\",\"password\":\"sam\"}"))
                        .path("session")
                        .path("name")
                        .asText())
                .isEqualTo("JSESSIONID");
        assertThat(json(visitor.get(API + "myself")).path("name").asText()).isEqualTo("sam");
        assertThat(visitor.send("DELETE", "/rest/auth/1/session", "").statusCode())
                .isEqualTo(204);
        assertThat(visitor.get(API + "myself").statusCode()).isEqualTo(401);
    }

    @Test
    void errorsHaveOneShape() {
        HttpResponse<String> unknown = dana.get(API + "nosuchresource");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).has("errorMessages")).isTrue();
        HttpResponse<String> badJson = dana.send("POST", API + "issue", "{");
        assertThat(badJson.statusCode()).isEqualTo(400);
        assertThat(json(badJson).path("errors").isObject()).isTrue();
    }
}
