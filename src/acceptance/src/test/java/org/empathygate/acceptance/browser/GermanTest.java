package org.empathygate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.acceptance.browser.Wiki.gap;
import static org.empathygate.acceptance.browser.Wiki.macro;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.confluence.ConfluenceOptions;
import org.empathygate.workbench.confluence.ConfluenceProduct;
import org.empathygate.workbench.fault.FaultMode;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Our pages for somebody who reads German: no English sentence of ours is left, and no key of one, and nothing runs over. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GermanTest {

    private static final List<String> FILES =
            List.of("empathy-gate-ui", "empathy-gate", "empathy-gate-rest", "empathy-gate-wiki", "empathy-gate-macro");

    /** Shorter parts of sentences may stand in both languages. */
    private static final int SHORTEST = 10;

    /** The demo has a type of issues of this name. */
    private static final String NAME_OF_A_TYPE = "Customer insight";

    /** Everything of ours on the page that somebody reads, hears, or is told by a script; on a wiki's, everything. */
    private static final String TEXT =
            "return [...document.querySelectorAll('main .empathy-gate, .wb-wiki main')].flatMap(root => ["
                    + "root.textContent, ...[root, ...root.querySelectorAll('*')].flatMap(each => each.getAttributeNames()"
                    + ".filter(name => /^(aria-label|placeholder|data-(done|headline|texts|label))$/.test(name))"
                    + ".map(name => each.getAttribute(name)))]).join('\\n').replace(/\\s+/g, ' ')";

    @TempDir
    private static Path profile;

    private static Workbench workbench;
    private static Shop shop;
    private static Chromium browser;

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard().in(Locale.GERMAN)))
                .host(ConfluenceProduct.factory(ConfluenceOptions.standard().in(Locale.GERMAN)))
                .plugin(Repository.bundle())
                .start();
        shop = new Shop(workbench.address("jira"), workbench.clock());
        shop.enforces();
        shop.trustsItsDevelopers();
        shop.policy(Map.of("followUpDays", List.of(1)));
        browser = Chromium.at(workbench.address("jira"), profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        workbench.close();
    }

    private static void isGerman(String name) {
        isGerman(browser, name);
    }

    private static void isGerman(Chromium reader, String name) {
        String page = reader.script(TEXT);
        assertThat(page).isNotBlank();
        assertThat(english().stream().filter(page::contains)).as(name).isEmpty();
        assertThat(page)
                .doesNotContain("empathy-gate-ui.", "empathy-gate.", "empathy-gate-rest.", "empathy-gate-wiki.");
        reader.picture("german-" + name + "-light");
        reader.width(Chromium.NARROW);
        assertThat(reader.scrollsSideways()).as(name).isFalse();
        reader.picture("german-" + name + "-narrow");
        reader.width(Chromium.WIDE);
    }

    /** Parts of English sentences of ours that the German ones do not have too. */
    private static Set<String> english() {
        var parts = new TreeSet<String>();
        for (String file : FILES) {
            var german = texts(file + "_de");
            texts(file)
                    .forEach((key, text) -> Arrays.stream(text.toString().split("\\{\\d}"))
                            .map(String::strip)
                            .filter(part -> part.length() >= SHORTEST)
                            .filter(part -> !part.equals(NAME_OF_A_TYPE))
                            .filter(part ->
                                    !german.getProperty(key.toString(), "").contains(part))
                            .forEach(parts::add));
        }
        return parts;
    }

    private static Properties texts(String file) {
        var texts = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(GermanTest.class.getResourceAsStream("/i18n/" + file + ".properties"), file),
                StandardCharsets.UTF_8)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thePanelAndItsDialogs() {
        String insight = shop.insight("I gave up at the address step, twice.");
        String key = shop.startedStory("Die Adresse nur einmal tippen");
        browser.signIn("dana");
        browser.open("/browse/" + key);
        browser.textOf(".empathy-gate", "Wir haben noch niemanden gefragt.");
        isGerman("panel-refused");
        for (String dialog : List.of("link", "record", "override", "break-glass")) {
            browser.click("[data-empathy-gate-open=" + dialog + "]");
            browser.element("dialog[open]");
            if (dialog.equals("override")) {
                browser.click("dialog[open] [value=WILL_FIND_OUT]");
            }
            browser.click("dialog[open] [type=submit]");
            browser.element("dialog[open] .empathy-gate-error:not(:empty)");
            isGerman("dialog-" + dialog);
            browser.press(Keys.ESCAPE);
            browser.waitUntilGone("dialog[open]");
        }

        shop.linked(key, insight, "SUPPORTS");
        browser.open("/browse/" + key);
        browser.element("[data-outcome=SATISFIED]");
        isGerman("panel-open");
    }

    @Test
    void aHoldAndABrokenGlass() {
        String held = shop.startedStory("Angehalten");
        browser.signIn("priya");
        browser.open("/browse/" + held);
        browser.click("[data-empathy-gate-open=hold]");
        browser.element("dialog[open] [name=reason]").sendKeys("Drei G\u00e4ste haben ihren Korb verloren.");
        isGerman("dialog-hold");
        browser.click("dialog[open] [type=submit]");
        browser.element("[data-reason=HELD]");
        isGerman("panel-held");
        browser.click("[data-empathy-gate-open=lift]");
        browser.element("dialog[open]");
        isGerman("dialog-lift");

        String broken = shop.startedStory("Eingeschlagen");
        shop.glassBroken(broken, "Der Laden ist zu.");
        browser.signIn("dana");
        browser.open("/browse/" + broken);
        browser.element("[data-outcome=OVERRIDDEN]");
        isGerman("panel-glass");
        browser.click("[data-empathy-gate-request]");
        browser.element("[data-decision]");
        isGerman("decision-glass");
    }

    @Test
    void theQueueAndTheDecisions() {
        String key = shop.startedStory("Den Liefertag zeigen");
        shop.linked(key, shop.insight("Drei Wochen waren mir zu lang."), "SUPPORTS");
        long declined = shop.request(key, "Sie gingen.");
        shop.declined(declined, "Zwei Anrufe.");
        long waiting = shop.request(key, "Sie bestellten woanders.");
        shop.glassBroken(shop.startedStory("Sofort ausgeliefert"), "Der Laden ist zu.");
        String promised = shop.startedStory("Versprochen");
        shop.promise(promised, "dana", "Zehn Anrufe sind gemacht.");
        shop.send(
                "dana",
                "POST",
                "/rest/api/2/issue/" + promised + "/transitions",
                Map.of("transition", Map.of("id", "31")));
        workbench.clock().advance(Duration.ofDays(2));

        browser.signIn("priya");
        browser.open("/secure/EmpathyQueue.jspa");
        browser.click("summary[data-new-delegation]");
        browser.element("[name=to]").sendKeys("rita");
        browser.script("const day = document.querySelector('[name=until]'); day.value = day.min;");
        browser.click("[data-send=delegations] [type=submit]");
        browser.textOf("main", "Rita Reader entscheidet an Ihrer Stelle");
        browser.click("summary[data-new-delegation]");
        browser.click("[data-send$=review] [type=submit]");
        browser.element("[data-send$=review] .empathy-gate-error:not(:empty)");
        isGerman("queue-decides");
        browser.open("/secure/EmpathyOverride.jspa?id=" + waiting);
        browser.click("[data-send$=approve] [type=submit]");
        browser.element("[data-send$=approve] .empathy-gate-error:not(:empty)");
        isGerman("decision-open");
        browser.open("/secure/EmpathyOverride.jspa?id=" + declined);
        browser.element("[data-decision]");
        isGerman("decision-made");
        browser.open("/secure/EmpathyOverride.jspa?id=999999");
        isGerman("decision-missing");

        browser.signIn("dana");
        browser.open("/secure/EmpathyQueue.jspa");
        browser.click("[data-commitment-id] summary");
        browser.element("[data-follow-up]");
        isGerman("queue-asks");
        browser.open("/secure/EmpathyOverride.jspa?id=" + waiting);
        browser.element("[data-why]");
        isGerman("decision-not-mine");
    }

    @Test
    void theWikisPages(@TempDir Path ownProfile) {
        Wiki wiki = Wiki.of(workbench);
        String story = shop.startedStory("Ohne zu fragen ausgeliefert");
        shop.request(shop.startedStory("Vor der Messe"), "Sie bestellten woanders.");
        wiki.bypassed(story);
        String one = "key = " + story;
        String figures = wiki.published(
                "Zahlen",
                "<p>Heute: " + gap("jql", one, "display", "lozenge", "snapshot", "zeile") + "</p>"
                        + gap("jql", one, "snapshot", "beginn"));
        String lists = wiki.published(
                "Listen",
                Stream.of("table", "register", "trend")
                                .map(display -> gap("project", "SHOP", "display", display))
                                .collect(Collectors.joining())
                        + macro("empathy-insight"));
        String wrong = wiki.published(
                "Falsch",
                gap("project", "SHOP", "epic", "SHOP-1")
                        + gap("project", "NONE")
                        + gap("project", "SHOP", "link", "Nirgends")
                        + gap("jql", "project = SHOP AND labels = nichts")
                        + gap("version", "2.0", "display", "torte", "rows", "x", "period", "7d"));
        try (var reader = Chromium.at(workbench.address("confluence"), ownProfile)) {
            reader.signInToWiki("dana");
            reader.open(figures);
            assertThat(reader.textOf(
                            "#main-content", "Ohne Kundenerkenntnis ausgeliefert: 1 von 1 erledigten Vorgang."))
                    .contains("1 von 1 gegen die Kundschaft ausgeliefert", "Damals 1 (", "jetzt 1)", "Gleich")
                    .containsPattern("Stand \\d\\d\\.\\d\\d\\.\\d{4}, \\d\\d:\\d\\d UTC");
            isGerman(reader, "wiki-figures");
            reader.width(Chromium.NARROW);
            assertThat(reader.script("return [...document.querySelectorAll('.empathy-wiki-scroll')]"
                            + ".map(box => box.scrollWidth <= box.clientWidth).join()"))
                    .as("the table beside a snapshot is whole on a telephone")
                    .isEqualTo("true");
            reader.width(Chromium.WIDE);
            reader.open(lists);
            reader.textOf("#main-content", "Noch beruht kein Vorgang auf dieser Seite.");
            isGerman(reader, "wiki-lists");
            reader.open(wrong);
            assertThat(reader.textOf("#main-content", "Das Makro ist nicht richtig ausgef\u00fcllt"))
                    .contains(
                            "Zeilen (rows): Schreiben Sie eine ganze Zahl von 1 bis 200.",
                            "Das gibt es in Jira nicht",
                            "Genannt ist: Nirgends",
                            "Hier gibt es keine Vorg\u00e4nge");
            isGerman(reader, "wiki-wrong");
            for (FaultMode mode : List.of(FaultMode.DOWN, FaultMode.UNAUTHORIZED, FaultMode.FORBIDDEN)) {
                wiki.muchLater();
                wiki.jiraIs(mode, Duration.ZERO);
                reader.open(figures);
                reader.element(".empathy-wiki-message");
                isGerman(reader, "wiki-" + mode.name().toLowerCase(Locale.ROOT));
            }
            wiki.jiraIsWell();
            reader.open("/pages/createpage.action?spaceKey=SHOP");
            reader.click("[name=list]");
            isGerman(reader, "wiki-macros");
            reader.click("[name=macro][value=empathy-gap]");
            assertThat(reader.textOf("main", "Darstellung")).contains("Anwendungslink");
            isGerman(reader, "wiki-form");
            reader.leave();
            reader.open(figures);
            reader.textOf("#main-content", "Melden Sie sich an");
            isGerman(reader, "wiki-anonymous");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    /** Last, because no transition asks the gate after it. */
    @Test
    @Order(Integer.MAX_VALUE)
    void thePolicyPage() {
        shop.bypass("REMOVE_VALIDATOR", "SHOP-8");
        browser.signIn("admin");
        browser.reloadUntil("/browse/SHOP-8", "[data-bypass]");
        isGerman("panel-bypassed");
        browser.open("/secure/EmpathyPolicy.jspa?projectKey=SHOP");
        browser.element("#empathy-gate-example").sendKeys("SHOP-1", Keys.ENTER);
        browser.element("[data-empathy-gate-verdict] .empathy-gate-badge");
        var days = browser.element("#empathy-gate-policy-freshnessDays");
        days.clear();
        days.sendKeys("-1");
        browser.click("[data-empathy-gate-form=policy] .empathy-gate-save [type=submit]");
        browser.textOf("#empathy-gate-error-freshnessDays", "3650");
        isGerman("policy");

        days.clear();
        days.sendKeys("90");
        browser.click("[data-empathy-gate-form=policy] .empathy-gate-save [type=submit]");
        browser.textOf("[data-empathy-gate-said]", "Gespeichert als Version");
        browser.click("[data-empathy-gate-restore='1']");
        browser.element("dialog[open]");
        isGerman("policy-restore");
        assertThat(browser.element("[data-version-number] time").getText())
                .matches("\\d\\d\\.\\d\\d\\.\\d{4}, \\d\\d:\\d\\d");
    }

    @Test
    void theHealthPage() {
        browser.signIn("admin");
        browser.open("/secure/admin/EmpathyHealth.jspa");
        browser.element("[data-empathy-gate-summary]");
        isGerman("health");
    }
}
