package org.empathygate.workbench.jira.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.empathygate.workbench.Clicker;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.empathygate.workbench.web.page.QueryText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages over HTTP, as a browser without JavaScript sees them, with a plugin that has one module of each type. */
class JiraPagesTest {

    private static final String WORKFLOW = "/secure/admin/workflows/ViewWorkflow.jspa?workflowName=Shop+workflow";

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

    /** A story of its own for a test; answers its page. */
    private static Document story(String summary) {
        return dana.send(
                dana.form(dana.open("/secure/CreateIssue!default.jspa"), "CreateIssue.jspa"), "summary", summary);
    }

    private static String key(Document page) {
        return Clicker.text(page, "#key-val");
    }

    private static Document press(Clicker who, Document page, String transition) {
        Element link = page.selectFirst("a.issueaction-workflow-transition:containsOwn(" + transition + ")");
        if (link != null) {
            return who.open(link.attr("href").replaceFirst("^/jira", ""));
        }
        String way = "button.issueaction-workflow-transition:containsOwn(" + transition + ")";
        FormElement form = (FormElement) page.expectFirst("form:has(" + way + ")");
        return who.send(form, "action", form.expectFirst(way).attr("value"));
    }

    @Nested
    class SigningIn {

        @Test
        void isAskedOfStrangersAndLeadsWhereTheyWanted() {
            Document login = anonymous.open("/browse/SHOP-2");

            assertThat(login.title()).isEqualTo("Log in · Workbench");
            Document arrived =
                    Clicker.anonymous(workbench.address("jira")).open("/login.jsp?os_destination=%2Fbrowse%2FSHOP-2");
            assertThat(arrived.select("input[name=os_destination]").val()).isEqualTo("/browse/SHOP-2");
        }

        @Test
        void offersThePeopleWithTheirPasswords() {
            assertThat(anonymous.open("/login.jsp").select(".wb-people code").eachText())
                    .contains("admin", "dana", "priya", "rita", "sam");
        }

        @Test
        void withAWrongPasswordSaysSo() {
            var stranger = Clicker.anonymous(workbench.address("jira"));
            var answer = stranger.answer(
                    stranger.form(stranger.open("/login.jsp"), "login.jsp"), "os_username", "dana", "os_password", "x");

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("username and password are incorrect");
        }

        @Test
        void neverLeadsToAnotherSite() {
            for (String evil : List.of("//evil.example", "https://evil.example", "/\\evil.example")) {
                assertThat(anonymous
                                .open("/login.jsp?os_destination=" + QueryText.encoded(evil))
                                .select("input[name=os_destination]")
                                .val())
                        .isEqualTo("/");
            }
        }

        @Test
        void endsWithLoggingOut() {
            var guest = Clicker.signedIn(workbench.address("jira"), "sam");
            guest.send(guest.form(guest.open("/issues/"), "logout"));

            assertThat(guest.open("/browse/SHOP-1").title()).startsWith("Log in");
        }
    }

    @Nested
    class AForm {

        @Test
        void withoutTheVisitorsTokenChangesNothing() {
            Document issue = story("Forged comment");
            var form = dana.form(issue, "AddComment.jspa");
            var answer = dana.answer(form, "atl_token", "guessed", "comment", "forged");

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(dana.open("/browse/" + key(issue)).text()).doesNotContain("forged");
        }
    }

    @Nested
    class TheProjectList {

        @Test
        void countsWhatIsOpenAndDone() {
            Document page = dana.open("/secure/BrowseProjects.jspa");

            assertThat(page.select("tbody th").eachText()).contains("Web shop");
            assertThat(page.expectFirst("tbody tr").select("td").eachText()).contains("SHOP");
        }
    }

    @Nested
    class TheNavigator {

        @Test
        void findsIssues() {
            Document page = dana.open("/issues/?jql=" + QueryText.encoded("key = SHOP-1"));

            assertThat(page.select("tr[data-issuekey]").eachAttr("data-issuekey"))
                    .containsExactly("SHOP-1");
        }

        @Test
        void saysWhenNothingIsFound() {
            Document page = dana.open("/issues/?jql=" + QueryText.encoded("text ~ \"xyzzyplugh\""));

            assertThat(Clicker.text(page, ".wb-empty")).startsWith("No issues match this search.");
        }

        @Test
        void saysWhatIsWrongWithAQueryAndKeepsIt() {
            var answer = dana.response("/issues/?jql=" + QueryText.encoded("nonsense = \"<b>\""));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("nonsense").doesNotContain("<b>\"");
        }

        @Test
        void goesStraightToAnIssueWhoseKeyIsTyped() {
            assertThat(key(dana.open("/secure/QuickSearch.jspa?searchString=shop-1")))
                    .isEqualTo("SHOP-1");
        }

        @Test
        void takesPagesBeyondTheEndForEmpty() {
            assertThat(dana.response("/issues/?startIndex=999999999999").statusCode())
                    .isEqualTo(200);
        }
    }

    @Nested
    class AnIssue {

        @Test
        void showsItsPanelsInOrderWithTheirOwnContextAndEscaped() {
            Document page = dana.open("/browse/SHOP-1");

            assertThat(Clicker.text(page, "#note-panel h2")).isEqualTo("Notes <here>");
            assertThat(Clicker.text(page, "#note-panel .note"))
                    .isEqualTo("green note on SHOP-1 in Web shop, by <b>nobody</b>");
            assertThat(page.select("#elsewhere-panel")).isEmpty();
        }

        @Test
        void staysWholeWhenAPanelBreaks() {
            Document page = dana.open("/browse/SHOP-1");

            assertThat(Clicker.text(page, "#broken-panel")).contains("This panel could not be shown.");
            assertThat(Clicker.text(page, "#status-val")).isNotEmpty();
        }

        @Test
        void loadsWhatPluginsHaveForItsContext() {
            Document page = dana.open("/browse/SHOP-1");
            String script = page.select("script[src$=note.js]").attr("src");

            assertThat(dana.response(script.replaceFirst("^/jira", "")).statusCode())
                    .isEqualTo(200);
            assertThat(page.select("link[href$=note.css]")).hasSize(1);
            assertThat(dana.open("/issues/").select("script[src$=note.js]")).isEmpty();
        }

        @Test
        void thatMayNotBeSeenIsAsAbsentAsOneThatIsNotThere() {
            assertThat(dana.response("/browse/SHOP-9999").statusCode()).isEqualTo(404);
            assertThat(anonymous.open("/browse/SHOP-9999").title()).startsWith("Log in");
        }

        @Test
        void escapesWhatPeopleTyped() {
            Document page = story("<script>alert('s')</script> & \"quotes\"");

            assertThat(Clicker.text(page, "#summary-val")).isEqualTo("<script>alert('s')</script> & \"quotes\"");
        }

        @Test
        void runsNoScriptButTheSitesOwn() {
            assertThat(dana.response("/browse/SHOP-1").header("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
        }

        @Test
        void keepsComments() {
            Document page = story("Talked about");
            page = dana.send(dana.form(page, "AddComment.jspa"), "comment", "First line\n\n<i>Second</i> paragraph");

            assertThat(page.select(".wb-activity .wb-prose").eachText())
                    .containsExactly("First line", "<i>Second</i> paragraph");
        }

        @Test
        void isLinkedToAnotherAndLetGoAgain() {
            Document page = story("Linked");
            page = dana.send(
                    dana.form(page, "LinkJiraIssue.jspa"), "linkDesc", "is informed by", "issueKeys", "shop-9");
            assertThat(Clicker.text(page, ".wb-links")).contains("SHOP-9");

            Element remove = page.expectFirst("button[name=linkId]");
            page = dana.send(dana.form(page, "DeleteLink.jspa"), "linkId", remove.attr("value"));
            assertThat(Clicker.text(page, "#linkingmodule")).contains("Nothing is linked yet.");
            assertThat(dana.open("/browse/" + key(page) + "?page=history")
                            .select(".wb-changes li")
                            .eachText())
                    .hasSize(2);
        }

        @Test
        void refusesALinkToAnIssueThatIsNotThere() {
            Document page = story("Linked to nowhere");
            var answer = dana.answer(
                    dana.form(page, "LinkJiraIssue.jspa"), "linkDesc", "is informed by", "issueKeys", "SHOP-9999");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("There is no issue SHOP-9999");
        }

        @Test
        void isLinkedToPagesOfTheWebOnly() {
            Document page = story("On the web");
            var form = dana.form(page, "AddWebLink.jspa");

            assertThat(dana.answer(form, "url", "javascript:alert(1)", "title", "x")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(dana.send(form, "url", "https://wiki.example/notes", "title", "Notes")
                            .select(".wb-links a")
                            .attr("href"))
                    .isEqualTo("https://wiki.example/notes");
        }
    }

    @Nested
    class EditingAnIssue {

        @Test
        void storesFieldsAndThoseOfPluginsAndWritesThemDown() {
            Document page = story("Before");
            String key = key(page);
            Document form = dana.open(page.select("#edit-issue").attr("href").replaceFirst("^/jira", ""));
            Element note = form.expectFirst("label:containsOwn(Note field)");
            page = dana.send(dana.form(form, "EditIssue.jspa"), "summary", "After", note.attr("for"), "<keep> it");

            assertThat(Clicker.text(page, "#summary-val")).isEqualTo("After");
            assertThat(Clicker.text(page, "#customfieldmodule")).isEqualTo("Note field <keep> it");
            assertThat(dana.open("/browse/" + key + "?page=history")
                            .select(".wb-changes")
                            .text())
                    .contains("Before", "After", "<keep> it");
        }

        @Test
        void needsASummary() {
            Document page = story("Keeps its summary");
            Document form = dana.open(page.select("#edit-issue").attr("href").replaceFirst("^/jira", ""));
            var answer = dana.answer(dana.form(form, "EditIssue.jspa"), "summary", " ");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("You must specify a summary", "aria-describedby=\"summary-error\"");
        }
    }

    @Nested
    class ATransition {

        @Test
        void withoutAScreenIsOneClick() {
            Document page = press(dana, story("Moves at once"), "Start");

            assertThat(Clicker.text(page, "#status-val")).isEqualTo("In Progress");
            assertThat(Clicker.text(page, "#wb-said")).isEqualTo(key(page) + " is now in In Progress.");
        }

        @Test
        void thatAValidatorRefusesSaysWhyOnTopAndKeepsWhatWasTyped() {
            Document dialog = press(dana, press(dana, story("Refused"), "Start"), "Done");
            var answer = dana.answer(
                    dana.form(dialog, "WorkflowUIDispatcher.jspa"),
                    "comment",
                    "I was here",
                    "issuelinks-issues",
                    "SHOP-9");

            assertThat(answer.statusCode()).isEqualTo(400);
            var again = Jsoup.parse(answer.body());
            assertThat(Clicker.text(again, "#form-errors")).isEqualTo("The summary lacks \"done\" <really>.");
            assertThat(Clicker.text(again, "#transition-comment")).isEqualTo("I was here");
            assertThat(again.select("#transition-link-key").val()).isEqualTo("SHOP-9");
        }

        @Test
        void thatPassesTakesResolutionCommentAndLinkAlong() {
            Document dialog = press(dana, press(dana, story("This gets done"), "Start"), "Done");
            Document page = dana.send(
                    dana.form(dialog, "WorkflowUIDispatcher.jspa"),
                    "comment",
                    "Finished",
                    "issuelinks-linktype",
                    "is informed by",
                    "issuelinks-issues",
                    "SHOP-9");

            assertThat(Clicker.text(page, "#status-val")).isEqualTo("Done");
            assertThat(Clicker.text(page, "#resolution-val")).isEqualTo("Done");
            assertThat(Clicker.text(page, ".wb-activity")).contains("Finished");
            assertThat(Clicker.text(page, ".wb-links")).contains("SHOP-9");
        }

        @Test
        void takesALinkAwayInTheSameSubmit() {
            Document page = press(dana, story("Unlinked and done"), "Start");
            page = dana.send(
                    dana.form(page, "LinkJiraIssue.jspa"), "linkDesc", "is informed by", "issueKeys", "SHOP-9");
            Document dialog = press(dana, page, "Done");
            page = dana.send(
                    dana.form(dialog, "WorkflowUIDispatcher.jspa"),
                    "issuelinks-remove",
                    dialog.select("[name=issuelinks-remove]").val());

            assertThat(Clicker.text(page, "#status-val")).isEqualTo("Done");
            assertThat(Clicker.text(page, "#linkingmodule")).contains("Nothing is linked yet.");
        }

        @Test
        void answersADialogWithAFragmentOrWithTheWayOn() {
            Document dialog = press(dana, press(dana, story("In a dialog"), "Start"), "Done");
            var refused = dana.answerInDialog(dana.form(dialog, "WorkflowUIDispatcher.jspa"));

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.header("X-Workbench-Dialog")).isEqualTo("true");
            assertThat(refused.body()).contains("form-errors").doesNotContain("<html");

            Document other = press(dana, press(dana, story("In a dialog, done"), "Start"), "Done");
            var passed = dana.answerInDialog(dana.form(other, "WorkflowUIDispatcher.jspa"));
            assertThat(passed.statusCode()).isEqualTo(204);
            assertThat(passed.header("X-Workbench-Location")).startsWith("/jira/browse/SHOP-");
        }

        @Test
        void isNotThereForSomebodyWhoMayNot() {
            var rita = Clicker.signedIn(workbench.address("jira"), "rita");

            assertThat(rita.open("/browse/SHOP-1").select(".issueaction-workflow-transition"))
                    .isEmpty();
        }
    }

    @Nested
    class WorkflowAdministration {

        @Test
        void isForAdministrators() {
            assertThat(dana.response(WORKFLOW).statusCode()).isEqualTo(403);
            assertThat(dana.open("/issues/").select("a:containsOwn(Workflows)")).isEmpty();
        }

        @Test
        void showsEachValidatorInItsOwnWords() {
            assertThat(admin.open(WORKFLOW).select(".wb-validator").eachText())
                    .anyMatch(text -> text.startsWith("The summary says done."));
        }

        @Test
        void addsChangesAndRemovesAValidator() {
            String chosen = "/secure/admin/workflows/AddValidator.jspa?workflowName=Shop+workflow&action=11"
                    + "&type=org.example.pages:word-validator";
            Document page = admin.send(admin.form(admin.open(chosen), "AddValidator.jspa"), "word", "Initial");
            assertThat(Clicker.text(page, "#action-11 .wb-validators")).contains("The summary says Initial.");

            String edit = "/secure/admin/workflows/EditValidator.jspa?workflowName=Shop+workflow&action=11&count=1";
            Document form = admin.open(edit);
            assertThat(form.select("#word").val()).isEqualTo("Initial");
            var refused = admin.answer(admin.form(form, "EditValidator.jspa"), "word", "two words");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("A word has no blanks.");

            page = admin.send(admin.form(form, "EditValidator.jspa"), "word", "Changed");
            assertThat(Clicker.text(page, "#action-11 .wb-validators")).contains("The summary says Changed.");

            page = admin.send(
                    (FormElement) page.expectFirst("#action-11 form[action$=RemoveValidator.jspa]"), "count", "1");
            assertThat(page.select("#action-11 .wb-validators li")).isEmpty();
        }
    }

    @Nested
    class ImportingAWorkflow {

        private static final String PAGE = "/secure/admin/workflows/ImportWorkflow.jspa";

        @Test
        void refusesWhatIsNoWorkflow() {
            Document page = admin.upload(admin.form(admin.open(PAGE), "ImportWorkflow.jspa"), "notes.xml", "<notes/>");

            assertThat(Clicker.text(page, "#form-errors")).isNotEmpty();
        }

        @Test
        void namesClassesThatAreNotHereAndLeavesThemOutOnlyWhenAsked() {
            String workflow = workflow("com.example.Unknown");
            Document page = admin.upload(admin.form(admin.open(PAGE), "ImportWorkflow.jspa"), "steps.xml", workflow);
            assertThat(page.select(".aui-message-warning code").eachText()).containsExactly("com.example.Unknown");

            page = admin.upload(admin.form(page, "ImportWorkflow.jspa"), "steps.xml", workflow, "skipUnknown", "true");
            assertThat(Clicker.text(page, "#wb-said"))
                    .contains("Project STEPS was made", "Left out: com.example.Unknown");
        }

        private static String workflow(String function) {
            return """
                    <workflow>
                      <initial-actions><action id="1" name="Create"><results>
                        <unconditional-result old-status="Finished" status="Open" step="1"><post-functions>
                          <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.IssueCreateFunction</arg></function>
                          <function type="class"><arg name="class.name">%s</arg></function>
                        </post-functions></unconditional-result></results></action></initial-actions>
                      <steps>
                        <step id="1" name="Open"><actions><action id="2" name="Close"><results>
                          <unconditional-result old-status="Finished" status="Closed" step="2"/></results></action></actions></step>
                        <step id="2" name="Closed"/>
                      </steps>
                    </workflow>
                    """.formatted(function);
        }
    }
}
