package org.empathygate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.empathygate.workbench.jira.demo.ShopProject;
import org.empathygate.workbench.jira.demo.StandardProject;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.Holder;
import org.empathygate.workbench.jira.model.IssueType;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Resolution;
import org.empathygate.workbench.jira.workflow.WorkflowXml;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that somebody can write or name is hostile here: nothing of it runs or becomes part of a page, and all of it is
 * shown as it was written.
 */
class HostileTextTest {

    private static final String NAME = "\"'><img src=x onerror=window.hit=1>\" onfocus=\"window.hit=1\" data-hit=\"1\""
            + " $!{page.class} #set($a=1) {0} $& $$ \u202eolleh";
    private static final String SENTENCE =
            NAME + "</textarea></title><script>window.hit=1</script> ${7*7} {{7*7}} \u200f " + "W".repeat(120);
    private static final String ALIAS = "<img src=x onerror=window.hit=1>\" data-hit=\"1\" $!{a}";

    /** What of our part of a page no template of ours writes: such an element, or such an attribute. */
    private static final String FOREIGN =
            "return [...document.querySelectorAll('main .empathy-gate, main .empathy-gate *,"
                    + " [id^=rowForcustomfield] *, .wb-validator *')].flatMap(each => ["
                    + "/^(script|img|iframe|object|embed|svg|math|style|link|meta|base|video|audio)$/i.test(each.tagName)"
                    + " ? each.tagName : '', ...each.getAttributeNames().filter(name => !/^(class|id|role|tabindex|href|rel|type"
                    + "|name|value|for|maxlength|required|rows|placeholder|autocomplete|novalidate|hidden|max|min|checked|selected"
                    + "|disabled|start|reversed|datetime|scope|method|inputmode|spellcheck|open|data-(?!hit)[a-z-]+|aria-[a-z]+)$/"
                    + ".test(name))]).filter(Boolean).join(' ')";

    @TempDir
    private static Path profile;

    private static Workbench workbench;
    private static JiraHost jira;
    private static Shop shop;
    private static Chromium browser;

    private static String pending = "";
    private static String promised = "";
    private static String declined = "";
    private static String broken = "";
    private static String held = "";
    private static long pendingRequest;
    private static long declinedRequest;
    private static long brokenRequest;

    @BeforeAll
    static void start() throws Exception {
        workbench = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard()))
                .plugin(Repository.bundle())
                .start();
        jira = ((JiraProduct) workbench.host("jira").product()).host();
        shop = new Shop(workbench.address("jira"), workbench.clock());
        names();
        workflows();
        policy("SHOP", 0);
        policy("EVIL", 0);
        shop.send("admin", "PUT", "/rest/empathy-gate/1.0/policy/EVIL", Map.of("version", 1, "defaultTier", "WARN"));
        texts();
        browser = Chromium.at(workbench.address("jira"), profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        workbench.close();
    }

    /** Mallory is a developer, and decides in the role of that name. */
    private static void names() {
        var model = jira.model();
        model.inTransaction(() -> {
            model.people().add(new Person("mallory", "mallory", NAME, "mallory@example.com", true), "mallory");
            model.people().addGroup(NAME);
            model.people().join("mallory", NAME);
            model.people().groupsOf("dana").forEach(group -> model.people().join("mallory", group));
            model.constants().add(new IssueType("10900", NAME, ""));
            model.constants().add(new Resolution("10900", NAME, ""));
            model.links().addType(NAME, NAME, NAME);
            var role = model.projects().addRole(NAME, NAME);
            var project = model.projects().findByKey("SHOP").orElseThrow();
            model.projects().addActor(project.id(), role.id(), Holder.person("mallory"));
        });
    }

    /** A project of this name whose way to done has this name and asks nobody, and a validator with an argument like this. */
    private static void workflows() {
        var model = jira.model();
        String guarded =
                WorkflowXml.write(jira.library().document(ShopProject.WORKFLOW).orElseThrow());
        String named = guarded.replace("name=\"Done\"", "name=\"" + inXml(NAME) + "\"");
        assertThat(named).isNotEqualTo(guarded);
        jira.library().save(NAME, WorkflowXml.parse(named));
        jira.imports().unguard(NAME);
        new StandardProject(model).create("EVIL", NAME, NAME);
        String asked = guarded.replace(">done</arg>", ">" + inXml(NAME) + "</arg>");
        assertThat(asked).isNotEqualTo(guarded);
        jira.library().save("Evil", WorkflowXml.parse(asked));
    }

    private static String inXml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void policy(String project, int version) {
        var fields = new HashMap<String, Object>();
        fields.put("version", version);
        fields.put("defaultTier", "ENFORCE");
        fields.put("tiers", Map.of(NAME, "WARN"));
        fields.put("evidenceLinkTypes", List.of("Evidence", NAME));
        fields.put("exemptIssueTypes", List.of(NAME));
        fields.put("exemptResolutions", List.of(NAME));
        fields.put("approverRoles", List.of("Product Owners", NAME));
        fields.put("approverGroups", List.of(NAME));
        fields.put("backupRoles", List.of(NAME));
        fields.put("backupGroups", List.of(NAME));
        fields.put("breakGlassGroups", List.of(NAME));
        fields.put("allowedHosts", List.of(NAME));
        fields.put("followUpDays", List.of(1));
        shop.send("admin", "PUT", "/rest/empathy-gate/1.0/policy/" + project, fields);
    }

    private static void texts() {
        String insight = insight();
        pending = story();
        linked(pending, insight, "CONTRADICTS");
        pendingRequest = requested(pending, Map.of("reasonCode", "TRADE_OFF", "citedInsight", insight));

        promised = story();
        String due = LocalDate.now(workbench.clock()).plusDays(21).toString();
        long promise = requested(
                promised,
                Map.of(
                        "reasonCode",
                        "WILL_FIND_OUT",
                        "commitment",
                        Map.of("owner", "mallory", "due", due, "measure", SENTENCE)));
        shop.send(
                "priya",
                "POST",
                "/rest/empathy-gate/1.0/overrides/" + promise + "/approve",
                Map.of("comment", SENTENCE));
        shop.send("mallory", "POST", "/rest/api/2/issue/" + promised + "/transitions", move("31"));

        declined = story();
        declinedRequest = requested(declined, Map.of("reasonCode", "TRADE_OFF"));
        shop.send(
                "priya",
                "POST",
                "/rest/empathy-gate/1.0/overrides/" + declinedRequest + "/decline",
                Map.of("wouldBeEnough", SENTENCE, "comment", SENTENCE));

        broken = story();
        brokenRequest = shop.send(
                        "mallory",
                        "POST",
                        "/rest/empathy-gate/1.0/issues/" + broken + "/break-glass",
                        Map.of("reason", SENTENCE))
                .path("override")
                .asLong();

        held = story();
        shop.send("priya", "POST", "/rest/empathy-gate/1.0/issues/" + held + "/hold", Map.of("reason", SENTENCE));
        shop.send(
                "priya",
                "POST",
                "/rest/empathy-gate/1.0/delegations",
                Map.of("to", "mallory", "from", LocalDate.now(workbench.clock()).toString(), "until", due));
        workbench.clock().advance(Duration.ofDays(2));
    }

    private static String story() {
        String criterion = jira.customFields().all().stream()
                .filter(field -> field.getName().equals("Empathy criterion"))
                .findFirst()
                .orElseThrow()
                .getId();
        var fields = Map.of(
                "project",
                Map.of("key", "SHOP"),
                "issuetype",
                Map.of("name", "Story"),
                "summary",
                NAME,
                criterion,
                SENTENCE);
        String key = shop.send("mallory", "POST", "/rest/api/2/issue", Map.of("fields", fields))
                .path("key")
                .asText();
        shop.send("mallory", "POST", "/rest/api/2/issue/" + key + "/transitions", move("11"));
        return key;
    }

    private static Map<String, ?> move(String transition) {
        return Map.of("transition", Map.of("id", transition));
    }

    private static String insight() {
        var insight = Map.of(
                "project",
                "SHOP",
                "quote",
                SENTENCE,
                "source",
                Map.of("kind", "NONE"),
                "observedOn",
                LocalDate.now(workbench.clock()).minusDays(3).toString(),
                "customer",
                ALIAS,
                "segment",
                ALIAS,
                "kind",
                "ACTIONABLE");
        return shop.send("mallory", "POST", "/rest/empathy-gate/1.0/insights", insight)
                .path("key")
                .asText();
    }

    private static void linked(String key, String insight, String stance) {
        shop.send(
                "mallory",
                "POST",
                "/rest/empathy-gate/1.0/issues/" + key + "/evidence",
                Map.of("insight", insight, "stance", stance, "relevance", NAME));
    }

    private static long requested(String key, Map<String, ?> more) {
        var request = new HashMap<String, Object>(more);
        request.put("affected", SENTENCE);
        request.put("premortem", SENTENCE);
        request.put("pressures", List.of("SPEED"));
        request.put("reason", SENTENCE);
        request.put("revisitOn", LocalDate.now(workbench.clock()).plusDays(21).toString());
        return shop.send("mallory", "POST", "/rest/empathy-gate/1.0/issues/" + key + "/overrides", request)
                .path("id")
                .asLong();
    }

    @BeforeEach
    void forgetComplaints() {
        browser.complaints();
    }

    /** Whatever a test has shown, nothing of it ran, was fetched or became part of the page. */
    @AfterEach
    void nothingHappened() {
        isHarmless();
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("/rest/"));
        browser.width(Chromium.NARROW);
        assertThat(browser.scrollsSideways()).isFalse();
        browser.width(Chromium.WIDE);
    }

    private static void isHarmless() {
        assertThat(browser.script("return window.hit")).isEqualTo("null");
        assertThat(browser.script(FOREIGN)).isEmpty();
    }

    /** How often the text stands in what matches, letter by letter. */
    private static int times(String text, String css) {
        return Integer.parseInt(browser.script("return [...document.querySelectorAll('" + css + "')].map(each =>"
                + " (each.tagName === 'TEXTAREA' ? each.value : each.textContent).split(" + inScript(text)
                + ").length - 1).reduce((a, b) => a + b, 0)"));
    }

    private static String inScript(String text) {
        try {
            return new ObjectMapper().writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void opens(String person, String path) {
        browser.signIn(person);
        browser.open(path);
    }

    @Test
    void thePolicyPageNamesWhatThePolicyNames() {
        opens("admin", "/secure/EmpathyPolicy.jspa?projectKey=EVIL");

        assertThat(times(NAME, "[data-field] label bdi")).isGreaterThanOrEqualTo(6);
        assertThat(times(NAME, "[data-field] textarea")).isGreaterThanOrEqualTo(4);
        assertThat(times(NAME, ".empathy-gate-changes td")).isGreaterThanOrEqualTo(8);
        assertThat(times(NAME, "[aria-labelledby=empathy-gate-coverage] bdi")).isGreaterThanOrEqualTo(2);
        browser.pictures("hostile-policy");
    }

    @Test
    void thePolicyPageAsksAndTellsInTheseNames() {
        opens("admin", "/secure/EmpathyPolicy.jspa?projectKey=EVIL");
        browser.element("[data-field=approverGroups] textarea").clear();
        browser.click("[data-empathy-gate-restore='1']");
        browser.textOf("dialog[open] #empathy-gate-confirm-text", "Enforce");
        isHarmless();
        browser.click("dialog[open] .aui-button-link");
        browser.click("[data-empathy-gate-cover]");

        browser.textOf("[data-empathy-gate-said]", "The gate is in the draft of");
        assertThat(times(NAME, "[data-empathy-gate-said]")).isEqualTo(1);
        browser.element("#empathy-gate-example").sendKeys(NAME + "\n");
        browser.textOf("#empathy-gate-example-error", ".");
    }

    @Test
    void thePolicyPageShowsEachChangeOfAVersionBeforeItIsRestored() {
        shop.send(
                "admin", "PUT", "/rest/empathy-gate/1.0/policy/EVIL", Map.of("version", 2, "allowedHosts", List.of()));
        opens("admin", "/secure/EmpathyPolicy.jspa?projectKey=EVIL");
        browser.click("[data-empathy-gate-restore='2']");
        browser.textOf("dialog[open] #empathy-gate-confirm-text", "nothing \u2192");

        assertThat(times(NAME, "dialog[open] li")).isEqualTo(1);
    }

    @Test
    void theWorkflowShowsTheValidatorsArgument() {
        opens("admin", "/secure/admin/workflows/ViewWorkflow.jspa?workflowName=Evil");

        assertThat(times(NAME, ".empathy-gate-validator")).isGreaterThanOrEqualTo(1);
    }

    @Test
    void theHealthPageStaysWhole() {
        opens("admin", "/secure/admin/EmpathyHealth.jspa");

        assertThat(browser.element("[data-empathy-gate-summary]").isDisplayed()).isTrue();
    }

    @Test
    void theQueueOfWhoDecides() {
        opens("priya", "/secure/EmpathyQueue.jspa");

        assertThat(times(NAME, "[data-override] bdi")).isGreaterThanOrEqualTo(1);
        assertThat(times(SENTENCE, "[data-review] blockquote")).isEqualTo(1);
        assertThat(times(NAME, "[data-review]")).isGreaterThanOrEqualTo(2);
        assertThat(times(NAME, "[aria-labelledby=empathy-gate-delegations]")).isEqualTo(1);
        browser.pictures("hostile-queue");
    }

    @Test
    void theQueueOfWhoAskedAndPromised() {
        opens("mallory", "/secure/EmpathyQueue.jspa");

        assertThat(times(SENTENCE, "[data-commitment-id]")).isEqualTo(1);
        assertThat(times(SENTENCE, "[data-follow-up] blockquote")).isEqualTo(1);
    }

    @Test
    void theDecisionPages() {
        opens("priya", "/secure/EmpathyOverride.jspa?id=" + pendingRequest);
        assertThat(times(SENTENCE, "main dd")).isGreaterThanOrEqualTo(3);
        assertThat(times(SENTENCE, "main blockquote")).isEqualTo(1);
        assertThat(times(ALIAS, "main bdi")).isEqualTo(1);
        browser.pictures("hostile-decision");
        isHarmless();

        browser.open("/secure/EmpathyOverride.jspa?id=" + declinedRequest);
        assertThat(times(SENTENCE, "[data-decision] blockquote")).isEqualTo(2);
        isHarmless();

        browser.open("/secure/EmpathyOverride.jspa?id=" + brokenRequest);
        assertThat(times(SENTENCE, "[data-fact=reason]")).isEqualTo(1);
    }

    @Test
    void theIssues() {
        browser.signIn("mallory");
        for (String key : List.of(pending, promised, declined, broken, held)) {
            browser.open("/browse/" + key);
            assertThat(times(SENTENCE, ".empathy-gate-criterion")).as(key).isEqualTo(1);
            isHarmless();
        }
        browser.open("/browse/" + promised);
        assertThat(times(SENTENCE, ".empathy-gate-commitments")).isEqualTo(1);
        browser.open("/browse/" + declined);
        assertThat(times(SENTENCE, ".empathy-gate-override")).isGreaterThanOrEqualTo(2);
        browser.open("/browse/" + pending);
        assertThat(times(SENTENCE, ".empathy-gate [data-evidence]")).isEqualTo(1);
    }

    @Test
    void theFormOfAnIssue() {
        opens("mallory", "/browse/" + pending);
        browser.click("#edit-issue");

        assertThat(browser.element("textarea[name^=customfield]").isDisplayed()).isTrue();
        assertThat(times(SENTENCE, "textarea[name^=customfield]")).isEqualTo(1);
    }

    @Test
    void theDialogs() {
        opens("mallory", "/browse/" + declined);
        browser.click("[data-empathy-gate-open=link]");
        browser.element("dialog[open] [name=suggested]");
        assertThat(times(NAME, "dialog[open] [data-empathy-gate-suggestions]")).isGreaterThanOrEqualTo(1);
        isHarmless();
        browser.element("dialog[open] [name=insight]").sendKeys(NAME);
        browser.click("dialog[open] [type=submit]");
        browser.element("dialog[open] .empathy-gate-error:not(:empty)");
    }

    @Test
    void theAddressesOfThePages() {
        String hostile = URLEncoder.encode(NAME, StandardCharsets.UTF_8);
        browser.signIn("admin");
        for (String page : List.of(
                "/secure/EmpathyPolicy.jspa?projectKey=",
                "/secure/EmpathyQueue.jspa?projectKey=",
                "/secure/EmpathyQueue.jspa?start=",
                "/secure/EmpathyOverride.jspa?id=")) {
            browser.open(page + hostile);
            isHarmless();
            assertThat(browser.element("main").getText()).as(page).doesNotContain("onerror");
        }
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("/secure/EmpathyPolicy.jspa?"));
    }
}
