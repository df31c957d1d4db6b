package org.empathygate.workbench.jira.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.empathygate.workbench.Browser;
import org.empathygate.workbench.Clicker;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.empathygate.workbench.web.page.QueryText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What plugins bring to the pages besides panels and validators: actions, links, resources, functions of JQL. */
class PluginModulesTest {

    private static final String GREET = "/secure/Greet!default.jspa?name=Ann";

    @TempDir
    private static Path folder;

    private static Workbench workbench;
    private static Clicker anonymous;
    private static Clicker dana;
    private static Clicker admin;

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard()))
                .plugin(PagesPlugin.jar(folder))
                .start();
        anonymous = Clicker.anonymous(workbench.address("jira"));
        dana = Clicker.signedIn(workbench.address("jira"), "dana");
        admin = Clicker.signedIn(workbench.address("jira"), "admin");
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    private static FormElement greeting() {
        return dana.form(dana.open(GREET), "Greet.jspa");
    }

    private static List<String> labels(Document page, String menu) {
        return page.select(menu + " a").eachText();
    }

    @Nested
    class AnAction {

        @Test
        void isShownInThePageShellWithWhatItsSettersWereGiven() {
            Document page = dana.open(GREET);

            assertThat(page.title()).isEqualTo("Greet & go · Workbench");
            assertThat(page.select(".wb-header")).hasSize(1);
            assertThat(page.select("main input[name=name]").val()).isEqualTo("Ann");
        }

        @Test
        void runsWithTheVisitorsTokenAndEscapesWhatItShows() {
            Document page = dana.send(greeting(), "name", "Bo", "tags", "<i>");

            assertThat(Clicker.text(page, "#greeting")).isEqualTo("Hello <Bo>");
            assertThat(page.select(".tag").eachText()).containsExactly("<i>");
        }

        @Test
        void isNewForEachRequest() {
            dana.send(greeting(), "name", "Bo", "tags", "one");

            assertThat(dana.send(greeting(), "name", "Cy").select(".tag")).isEmpty();
        }

        @Test
        void showsOnlyWhatTheAllowlistLetsAViewCall() {
            Document page = dana.send(greeting(), "name", "Bo");

            assertThat(Clicker.text(page, "#hidden")).isEqualTo("$self.name $action.name");
        }

        @Test
        void thatFindsItsInputWrongAsksAgain() {
            Document page = dana.send(greeting(), "name", " ");

            assertThat(page.select(".error").eachText()).containsExactly("Notes <here>");
        }

        @Test
        void withoutTheVisitorsTokenIsNotRun() {
            assertThat(dana.answer(greeting(), "atl_token", "guessed").statusCode())
                    .isEqualTo(403);
        }

        @Test
        void answersOnlyTheMethodsThatItSupports() {
            assertThat(dana.response("/secure/Greet.jspa?name=Ann").statusCode())
                    .isEqualTo(405);
            assertThat(dana.response("/secure/Bare.jspa").statusCode()).isEqualTo(405);
        }

        @Test
        void knowsWhoAsksInACommandOfItsOwn() {
            assertThat(Clicker.text(dana.open("/secure/Greet!whoami.jspa"), "#greeting"))
                    .contains("Dana");
        }

        @Test
        void hasNoCommandThatItDoesNotName() {
            assertThat(dana.response("/secure/Greet!validation.jspa").statusCode())
                    .isEqualTo(404);
            assertThat(dana.response("/secure/Greet!other.jspa").statusCode()).isEqualTo(404);
        }

        @Test
        void mayLeadElsewhereOnThisSite() {
            Document page = dana.send(greeting(), "wish", "leave");

            assertThat(Clicker.text(page, "#key-val")).isEqualTo("SHOP-1");
            assertThat(Clicker.text(dana.send(greeting(), "wish", "leave", "returnUrl", "/browse/SHOP-2"), "#key-val"))
                    .isEqualTo("SHOP-2");
            assertThat(Clicker.text(dana.send(greeting(), "wish", "leave", "returnUrl", "//evil.example"), "#key-val"))
                    .isEqualTo("SHOP-1");
        }

        @Test
        void thatBreaksOrAnswersWhatNobodyCanShowSaysSoWithoutAStackTrace() {
            for (String wish : List.of("break", "no such view", "page", "leave the site", "none")) {
                var answer = dana.answer(greeting(), "wish", wish);

                assertThat(answer.statusCode()).as(wish).isEqualTo(500);
                assertThat(answer.body())
                        .as(wish)
                        .contains("This page could not be shown")
                        .doesNotContain("on purpose", "Exception");
            }
        }

        @Test
        void maySayThatSomebodyIsNotAllowed() {
            assertThat(dana.answer(greeting(), "wish", "securitybreach").statusCode())
                    .isEqualTo(403);
            FormElement form = anonymous.form(anonymous.open(GREET), "Greet.jspa");
            assertThat(anonymous.send(form, "wish", "login").title()).startsWith("Log in");
        }

        @Test
        void forARoleIsOnlyForThoseWhoHaveIt() {
            assertThat(anonymous.open("/secure/GreetSettings.jspa").title()).startsWith("Log in");
            assertThat(dana.response("/secure/GreetSettings.jspa").statusCode()).isEqualTo(403);
            assertThat(Clicker.text(admin.open("/secure/GreetSettings.jspa"), "#administrator"))
                    .isEqualTo("true");
            assertThat(admin.response("/secure/Wanderers.jspa").statusCode()).isEqualTo(403);
        }

        @Test
        void belowTheAdministrationIsForAdministrators() {
            assertThat(dana.response("/secure/admin/Greet!default.jspa").statusCode())
                    .isEqualTo(403);
            assertThat(admin.response("/secure/admin/Greet!default.jspa").statusCode())
                    .isEqualTo(200);
        }

        @Test
        void maySitBesideTheMenuOfTheAdministrationOrOfAProject() {
            Document all = admin.open("/secure/admin/GreetSettings.jspa");
            assertThat(labels(all, ".wb-menu-beside")).contains("Workflows", "All greetings");
            assertThat(all.select("[aria-current]").eachText()).contains("Administration", "All greetings");

            Document one = admin.open("/secure/admin/GreetSettings.jspa?projectKey=SHOP");
            assertThat(labels(one, ".wb-menu-beside")).contains("Back to project", "Greetings here");
        }
    }

    @Nested
    class ALink {

        @Test
        void isBesideItsProjectWithTheProjectsKeyLightestFirst() {
            Document page = dana.open("/projects/SHOP");

            assertThat(labels(page, ".wb-menu-beside"))
                    .containsExactly("Summary", "Issues", "Selected", "Notes <here>");
            assertThat(page.select("#project-link").attr("href"))
                    .matches("/jira/secure/Greet!default\\.jspa\\?name=SHOP&again=\\d+");
        }

        @Test
        void maySelectPanelsForTheProjectsPlace() {
            Document page = dana.open(dana.open("/projects/SHOP")
                    .select("#light-link")
                    .attr("href")
                    .substring(5));

            assertThat(Clicker.text(page, "#selected")).isEqualTo("Selected");
            assertThat(page.select("[aria-current=page]").eachText()).contains("Selected");
        }

        @Test
        void isAmongAProjectsSettings() {
            Document page = admin.open("/plugins/servlet/project-config/SHOP");

            assertThat(page.select("#settings-link").attr("href")).endsWith("projectKey=SHOP");
            assertThat(dana.response("/plugins/servlet/project-config/SHOP").statusCode())
                    .isEqualTo(403);
        }

        @Test
        void isInItsSectionOfTheAdministration() {
            Document page = admin.open("/secure/admin/AdminSummary.jspa");

            assertThat(page.select(".wb-menu-heading").eachText()).containsExactly("Greetings");
            assertThat(labels(page, ".wb-menu-beside")).contains("All greetings");
        }

        @Test
        void isUnderTheNameOfThoseForWhomItsConditionsHold() {
            assertThat(labels(dana.open("/"), ".wb-person")).containsExactly("My greetings");
            assertThat(labels(admin.open("/"), ".wb-person")).isEmpty();
        }

        @Test
        void isAmongTheOperationsOnAnIssue() {
            Document page = dana.open("/browse/SHOP-1");

            assertThat(page.select("#opsbar #greet-it").attr("href"))
                    .isEqualTo("/jira/secure/Greet!default.jspa?name=SHOP-1&who=$who.knows");
            Clicker rita = Clicker.signedIn(workbench.address("jira"), "rita");
            assertThat(rita.open("/browse/SHOP-1").select("#greet-it")).isEmpty();
        }
    }

    @Nested
    class AProjectsPage {

        @Test
        void isWhereItsKeyLeads() {
            assertThat(dana.open("/browse/SHOP").select("h1").text()).isEqualTo("Web shop");
        }

        @Test
        void isNotForStrangers() {
            assertThat(anonymous.open("/projects/SHOP").title()).startsWith("Log in");
            assertThat(dana.response("/projects/NOPE").statusCode()).isEqualTo(404);
        }

        @Test
        void leadsItsAdministratorsToItsSettings() {
            assertThat(labels(admin.open("/projects/SHOP"), ".wb-menu-beside")).contains("Project settings");
        }
    }

    @Nested
    class AResource {

        @Test
        void comesWithThePageThatAsksForIt() {
            assertThat(dana.open(GREET).select("link[href$=greet.css]")).hasSize(1);
            assertThat(dana.open("/secure/Greet!whoami.jspa").select("link[href$=greet.css]"))
                    .isEmpty();
        }

        @Test
        void comesWithThePagesOfItsContext() {
            assertThat(dana.open("/projects/SHOP").select("script[src$=general.js]"))
                    .hasSize(1);
            assertThat(dana.open(GREET).select("script[src$=general.js]")).hasSize(1);
            Document settings = admin.open("/secure/GreetSettings.jspa");
            assertThat(settings.select("script[src$=general.js]")).isEmpty();
            assertThat(settings.select("script[src$=admin.js]")).hasSize(1);
        }
    }

    @Nested
    class AFunction {

        private final Browser rest = Browser.of(workbench.address("jira"), "dana", "dana");

        private String search(String jql) {
            return rest.get("/rest/api/2/search?fields=summary&jql=" + QueryText.encoded(jql))
                    .body();
        }

        @Test
        void findsIssues() {
            assertThat(search("issue in issuesCalled(\"SHOP-1\", SHOP-2) order by key"))
                    .contains("\"total\":2", "SHOP-1", "SHOP-2");
            assertThat(search("key IN (ISSUESCALLED('SHOP-1'))")).contains("\"total\":1");
            assertThat(search("issue in issuesCalled()")).contains("\"total\":0");
        }

        @Test
        void leavesIssuesOut() {
            assertThat(search("project = SHOP and issue not in issuesCalled(SHOP-1)"))
                    .doesNotContain("\"SHOP-1\"")
                    .contains("\"SHOP-2\"");
            assertThat(search("key = SHOP-1 and issue not in issuesCalled()")).contains("\"total\":1");
        }

        @Test
        void showsNothingThatIsHiddenFromWhoeverSearches() {
            Document found = anonymous.open("/issues/?jql=" + QueryText.encoded("issue in issuesCalled(SHOP-1)"));

            assertThat(found.select("a[href$=SHOP-1], .aui-message-error")).isEmpty();
        }

        @Test
        void saysWhatIsWrongWithItsArguments() {
            var answer = rest.get("/rest/api/2/search?jql=" + QueryText.encoded("issue in issuesCalled(what)"));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("is no key in issuesCalled(");
            assertThat(dana.open("/issues/?jql=" + QueryText.encoded("issue in issuesCalled(what)"))
                            .text())
                    .contains("\"what\" is no key in issuesCalled(");
        }

        @Test
        void thatBreaksIsRefusedWithoutItsOwnWords() {
            assertThat(search("issue in issuesCalled(BREAK-1)"))
                    .contains("The JQL function 'issuesCalled' failed")
                    .doesNotContain("on purpose");
        }

        @Test
        void isUsedAsTheListOfIssuesThatItIs() {
            assertThat(search("issue = issuesCalled(SHOP-1)")).contains("does not support the list");
            assertThat(search("project in issuesCalled(SHOP-1)")).contains("cannot be compared");
        }

        @Test
        void whoseDescriptorSaysSomethingElseIsLeftOut() {
            assertThat(search("issue in contradiction(SHOP-1)")).contains("Unable to find JQL function");
        }
    }
}
