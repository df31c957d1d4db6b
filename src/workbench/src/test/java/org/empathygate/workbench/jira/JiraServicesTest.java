package org.empathygate.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.empathygate.workbench.Browser;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.demo.ShopProject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Jira offers to plugins beside its data: events, history, drafts, jobs, mail and the audit log. */
class JiraServicesTest {
    private static final String SWITCHES = "/rest/workbench/1.0";
    private static final int START = 11;
    private static final int DONE = 31;

    @TempDir
    private static Path folder;

    private static Workbench workbench;
    private static Browser admin;
    private static Browser dana;
    private static WitnessLines lines;

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard()))
                .plugin(WitnessPlugin.jar(folder))
                .start();
        admin = Browser.of(workbench.address("jira"), "admin", "admin");
        dana = Browser.of(workbench.address("jira"), "dana", "dana");
        lines = new WitnessLines(admin);
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    @BeforeEach
    void forget() {
        heard();
    }

    @Nested
    class Events {
        @Test
        void tellWhoChangedWhichField() {
            edit("SHOP-14", "{\"summary\":\"Pay in four parts\",\"description\":\"Or three.\"}");

            assertThat(heard())
                    .containsExactly(
                            "SHOP-14 changed by dana in To Do [summary: Pay in three parts -> Pay in four parts,"
                                    + " description: null -> Or three.]",
                            "SHOP-14 event 2 by dana");
        }

        @Test
        void tellOfATransitionWithItsStatus() {
            move("SHOP-1", START);

            assertThat(heard())
                    .containsExactly(
                            "SHOP-1 changed by dana in In Progress [status: To Do -> In Progress]",
                            "SHOP-1 event 11 by dana");
        }

        @Test
        void doNotTellOfWhatWasRefused() {
            assertThat(move("SHOP-2", DONE)).isEqualTo(400);
            edit("SHOP-2", "{\"summary\":\"\"}");

            assertThat(heard()).isEmpty();
        }

        @Test
        void tellOfLinksComingAndGoing() {
            dana.send(
                    "POST",
                    "/rest/api/2/issueLink",
                    "{\"type\":{\"name\":\"Evidence\"},\"inwardIssue\":{\"key\":\"SHOP-9\"},\"outwardIssue\":{\"key\":\"SHOP-5\"}}");
            assertThat(heard()).containsExactly("linked SHOP-9 to SHOP-5");

            var links = jira().host().model().links();
            long id = links.inward(id("SHOP-5")).get(0).id();
            dana.send("DELETE", "/rest/api/2/issueLink/" + id, "");
            assertThat(heard()).containsExactly("unlinked SHOP-9 to SHOP-5");
        }

        @Test
        void tellOfLinksToOtherPlaces() {
            String path = "/rest/api/2/issue/SHOP-3/remotelink";
            String link = "{\"globalId\":\"page-1\",\"object\":{\"url\":\"https://example.org/1\",\"title\":\"%s\"}}";
            dana.send("POST", path, link.formatted("Page"));
            dana.send("POST", path, link.formatted("Other page"));
            dana.send("DELETE", path + "?globalId=page-1", "");

            assertThat(heard())
                    .containsExactly(
                            "linked elsewhere page-1", "changed elsewhere page-1", "unlinked elsewhere page-1");
            assertThat(history().getChangeItemsForField(issue("SHOP-3"), "RemoteIssueLink"))
                    .hasSize(2);
        }

        @Test
        void tellOfCreationAndRemoval() {
            String made = dana.send(
                            "POST",
                            "/rest/api/2/issue",
                            "{\"fields\":{\"project\":{\"key\":\"SHOP\"},\"summary\":\"New\",\"issuetype\":{\"name\":\"Task\"}}}")
                    .body();
            String key = made.replaceFirst(".*\"key\":\"([^\"]*)\".*", "$1");
            admin.send("DELETE", "/rest/api/2/issue/" + key, "");

            assertThat(heard()).containsExactly(key + " event 1 by dana", key + " event 8 by admin");
        }
    }

    @Nested
    class History {
        @Test
        void isReadWithItsAuthor() {
            edit("SHOP-15", "{\"summary\":\"Ask somebody\"}");

            assertThat(history().getChangeHistories(issue("SHOP-15")))
                    .last()
                    .satisfies(change -> assertThat(change.getAuthorKey()).isEqualTo("dana"))
                    .extracting(ChangeHistory::getChangeItemBeans)
                    .asInstanceOf(InstanceOfAssertFactories.list(ChangeItemBean.class))
                    .extracting(ChangeItemBean::getField, ChangeItemBean::getToString)
                    .containsExactly(tuple("summary", "Ask somebody"));
        }

        @Test
        void isReadByField() {
            assertThat(history().getChangeItemsForField(issue("SHOP-7"), "status"))
                    .extracting(ChangeItemBean::getToString)
                    .containsExactly("In Progress", "Done");
        }

        @Test
        void isOnlyForThoseWhoSeeTheIssue() {
            assertThat(history().getChangeHistoriesForUser(issue("SHOP-10"), person("rita")))
                    .isEmpty();
        }

        @Test
        void listsTheIssuesOfAProject() {
            var issues = service(IssueManager.class);
            long project = issue("SHOP-1").getProjectId();

            assertThat(issues.getIssueIdsForProject(project)).contains(id("SHOP-1"), id("SHOP-13"));
        }
    }

    @Nested
    class Drafts {
        private final WorkflowManager workflows = service(WorkflowManager.class);

        @BeforeEach
        void start() {
            workflows.deleteDraftWorkflow(ShopProject.WORKFLOW);
        }

        @Test
        void areCopiesUntilTheyArePublished() {
            assertThat(workflows.getDraftWorkflow(ShopProject.WORKFLOW)).isNull();
            JiraWorkflow draft = workflows.createDraftWorkflow(person("admin"), ShopProject.WORKFLOW);
            List<Object> added = validators(draft, START);
            added.add(never());
            workflows.updateWorkflow(person("admin"), draft);

            assertThat(draft.isDraftWorkflow()).isTrue();
            assertThat(validators(workflows.getDraftWorkflow(ShopProject.WORKFLOW), START))
                    .hasSize(1);
            assertThat(validators(workflows.getWorkflow(issue("SHOP-1")), START))
                    .isEmpty();

            workflows.overwriteActiveWorkflow(person("admin"), ShopProject.WORKFLOW);
            assertThat(workflows.getDraftWorkflow(ShopProject.WORKFLOW)).isNull();
            assertThat(move("SHOP-5", START)).isEqualTo(400);

            var open = workflows.createDraftWorkflow(person("admin"), ShopProject.WORKFLOW);
            validators(open, START).clear();
            workflows.updateWorkflow(person("admin"), open);
            workflows.overwriteActiveWorkflow(person("admin"), ShopProject.WORKFLOW);
            assertThat(move("SHOP-5", START)).isEqualTo(204);
        }

        @Test
        void keepEverythingElse() {
            JiraWorkflow live = workflows.getWorkflow(issue("SHOP-1").getProjectId(), "10001");
            JiraWorkflow draft = workflows.createDraftWorkflow(person("admin"), ShopProject.WORKFLOW);
            workflows.updateWorkflow(person("admin"), draft);

            assertThat(workflows.getDraftWorkflow(ShopProject.WORKFLOW).getAllActions())
                    .extracting(Object::toString)
                    .containsExactlyElementsOf(
                            live.getAllActions().stream().map(Object::toString).toList());
        }

        @Test
        void areMadeOnceAndOnlyOfWhatIsThere() {
            workflows.createDraftWorkflow(person("admin"), ShopProject.WORKFLOW);

            assertThatThrownBy(() -> workflows.createDraftWorkflow(person("admin"), ShopProject.WORKFLOW))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> workflows.getDraftWorkflow("Nothing"))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @SuppressWarnings("unchecked") // the library is older than generics
        private static List<Object> validators(JiraWorkflow workflow, int action) {
            ActionDescriptor descriptor = workflow.getDescriptor().getAction(action);
            return (List<Object>) descriptor.getValidators();
        }

        @SuppressWarnings("unchecked") // the library is older than generics
        private static ValidatorDescriptor never() {
            ValidatorDescriptor validator = DescriptorFactory.getFactory().createValidatorDescriptor();
            validator.setType("class");
            Map<Object, Object> args = validator.getArgs();
            args.put("full.module.key", WitnessPlugin.KEY + "never");
            args.put("class.name", "org.empathygate.workbench.jira.witness.NeverValidator");
            args.put("hostile", "<a & \"b\">");
            return validator;
        }
    }

    @Nested
    class JobsOfPlugins {
        @Test
        void runWhenTheClockShowsTheirTime() {
            waitFor("ran org.example.witness:each-node", Duration.ofDays(1));
            waitFor("ran org.example.witness:cluster", Duration.ofDays(1));
        }

        @Test
        void runAtOnceWhenAnAdministratorSaysSo() {
            var answer = admin.send("POST", SWITCHES + "/run-job", "{\"job\":\"org.example.witness:cluster\"}");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"outcome\":\"SUCCESS\"", "\"message\":\"done\"");
            assertThat(heard()).contains("ran org.example.witness:cluster");
        }

        @Test
        void areKnownByTheirLastPart() {
            assertThat(admin.send("POST", SWITCHES + "/run-job", "{\"job\":\"each-node\"}")
                            .body())
                    .contains("\"job\":\"org.example.witness:each-node\"");
        }

        @Test
        void areNamedWhenTheOneAskedForIsNotThere() {
            var answer = admin.send("POST", SWITCHES + "/run-job", "{\"job\":\"nothing\"}");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("\"job\":", "org.example.witness:cluster");
        }

        @Test
        void mayBreakAndSayHow() {
            assertThat(admin.send("POST", SWITCHES + "/run-job", "{\"job\":\"broken\"}")
                            .body())
                    .contains("\"outcome\":\"FAILED\"", "broken on purpose");
        }

        @Test
        void areForAdministratorsToRun() {
            assertThat(dana.send("POST", SWITCHES + "/run-job", "{\"job\":\"broken\"}")
                            .statusCode())
                    .isEqualTo(403);
        }

        private void waitFor(String line, Duration advance) {
            workbench.clock().advance(advance);
            assertThat(lines.until(line)).contains(line);
        }
    }

    @Nested
    class WhatIsCaught {
        @Test
        void isMail() {
            dana.send("POST", "/rest/witness/1.0/mail/priya@example.com", "");

            assertThat(jira().host().mails().caught()).last().satisfies(mail -> {
                assertThat(mail.to()).isEqualTo("priya@example.com");
                assertThat(mail.subject()).isEqualTo("Seen");
                assertThat(mail.body()).isEqualTo("<b>It happened.</b>");
            });
            assertThat(admin.get(SWITCHES + "/mail").body())
                    .contains("\"to\":\"priya@example.com\"", "\"mimeType\":\"text/html\"", "\"sent\":\"20");
            assertThat(dana.get(SWITCHES + "/mail").statusCode()).isEqualTo(403);
        }

        @Test
        void isTheAuditLog() {
            dana.send("POST", "/rest/witness/1.0/audit", "");

            assertThat(admin.get(SWITCHES + "/audit").body())
                    .contains(
                            "\"author\":\"dana\"",
                            "\"action\":\"witness.action\"",
                            "\"area\":\"ECOSYSTEM\"",
                            "{\"name\":\"Web shop\",\"type\":\"PROJECT\",\"id\":\"10000\"}",
                            "{\"key\":\"witness.tier\",\"from\":\"observe\",\"to\":\"enforce\"}",
                            "{\"witness.why\":\"because\"}",
                            "\"at\":\"20");
            assertThat(dana.get(SWITCHES + "/audit").statusCode()).isEqualTo(403);
        }
    }

    private static List<String> heard() {
        return lines.next();
    }

    private static int move(String key, int transition) {
        return dana.send(
                        "POST",
                        "/rest/api/2/issue/" + key + "/transitions",
                        "{\"transition\":{\"id\":\"" + transition + "\"}}")
                .statusCode();
    }

    private static void edit(String key, String fields) {
        dana.send("PUT", "/rest/api/2/issue/" + key, "{\"fields\":" + fields + "}");
    }

    private static JiraProduct jira() {
        return (JiraProduct) workbench.host("jira").product();
    }

    private static <T> T service(Class<T> type) {
        return type.cast(Objects.requireNonNull(jira().services().get(type)));
    }

    private static ChangeHistoryManager history() {
        return service(ChangeHistoryManager.class);
    }

    private static Issue issue(String key) {
        return service(IssueManager.class).getIssueObject(key);
    }

    private static long id(String key) {
        return issue(key).getId();
    }

    private static ApplicationUser person(String name) {
        return service(UserManager.class).getUserByName(name);
    }
}
