package org.empathygate.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.workflow.ImportResult;
import org.empathygate.workbench.jira.workflow.NewIssue;
import org.empathygate.workbench.jira.workflow.Transition;
import org.empathygate.workbench.jira.workflow.TransitionRequest;
import org.empathygate.workbench.jira.workflow.TransitionResult;
import org.empathygate.workbench.script.Narrator;
import org.empathygate.workbench.script.Script;
import org.empathygate.workbench.script.ScriptPlayer;
import org.empathygate.workbench.script.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workflow exports of real Jira instances, with the real bundle in them. */
class ImportedWorkflowsTest {

    private static final Path EXPORTS = Repository.root().resolve("../shared/fixtures/workflows");

    @ParameterizedTest
    @ValueSource(strings = {"aws-securityhub", "blackduck", "classic-default", "jrjc-test", "pubflow"})
    void walksFromStartToDoneAndIsRefusedWithoutEvidence(String export) throws Exception {
        Path file = EXPORTS.resolve(export + ".xml");
        assumeThat(file)
                .as("the exports lie beside the project only where they were put there")
                .exists();
        try (Workbench workbench = Workbench.builder()
                .bundles(Repository.root().resolve("src/workbench/target/bundles"))
                .plugin(Repository.bundle())
                .host(JiraProduct.factory(JiraOptions.standard()))
                .start()) {
            Walk walk = new Walk(workbench, file);

            List<Integer> way = walk.wayToDone();
            JiraIssue issue = walk.take(way.subList(0, way.size() - 1));
            int last = way.get(way.size() - 1);

            assertThat(walk.move(issue, last))
                    .isInstanceOfSatisfying(
                            TransitionResult.Refused.class,
                            refused -> assertThat(refused.errors().messages())
                                    .singleElement()
                                    .asString()
                                    .startsWith(issue.key() + " is not Done yet: no customer insight is linked."));
            assertThat(walk.statusOf(issue)).isEqualTo(issue.statusId());

            walk.linkEvidence(issue);

            assertThat(walk.move(issue, last)).isInstanceOf(TransitionResult.Passed.class);
        }
    }

    /** One export in a workbench of its own. */
    private static final class Walk {
        private final JiraHost jira;
        private final Project project;
        private final Person dana;

        Walk(Workbench workbench, Path file) throws Exception {
            jira = ((JiraProduct) workbench.host("jira").product()).host();
            dana = jira.model().people().find("dana").orElseThrow();
            project = imported(file);
            URI address = workbench.address("jira");
            Variables variables = new Variables(workbench.clock());
            variables.set("project", project.key());
            new ScriptPlayer(Map.of("jira", address), variables, Narrator.silent())
                    .play(Script.read(Repository.root().resolve("src/acceptance/demo/imported.json")));
        }

        private Project imported(Path file) throws IOException {
            ImportResult result = jira.imports().run(file.getFileName().toString(), Files.readString(file), true);
            assertThat(result).isInstanceOf(ImportResult.Imported.class);
            ImportResult.Imported imported = (ImportResult.Imported) result;
            assertThat(imported.guarded()).isNotEmpty();
            return imported.project();
        }

        /** The shortest way to a done status, breadth first, each step tried on an issue of its own. */
        List<Integer> wayToDone() {
            Deque<List<Integer>> ways = new ArrayDeque<>(List.of(List.of()));
            Set<String> seen = new HashSet<>();
            while (!ways.isEmpty()) {
                List<Integer> way = ways.remove();
                for (Transition next : jira.transitions().available(take(way), dana)) {
                    List<Integer> longer = new ArrayList<>(way);
                    longer.add(next.id());
                    if (next.to().isDone()) {
                        return longer;
                    }
                    if (seen.add(next.to().id())) {
                        ways.add(longer);
                    }
                }
            }
            throw new AssertionError("No way to a done status in " + project.key());
        }

        JiraIssue take(List<Integer> way) {
            Map<IssueField, String> fields = new HashMap<>();
            fields.put(IssueField.SUMMARY, "Walk the workflow");
            fields.put(
                    IssueField.ISSUE_TYPE,
                    jira.model().projects().typeIds(project.id()).get(0));
            fields.put(IssueField.REPORTER, dana.key());
            fields.put(IssueField.ASSIGNEE, dana.key());
            JiraIssue issue =
                    passed(jira.transitions().create(new NewIssue(project, fields, Map.of(), List.of()), dana));
            for (int transition : way) {
                issue = passed(move(issue, transition));
            }
            return issue;
        }

        TransitionResult move(JiraIssue issue, int transition) {
            return jira.transitions().run(issue, transition, TransitionRequest.plain(), dana);
        }

        String statusOf(JiraIssue issue) {
            return jira.model().issues().find(issue.id()).orElseThrow().statusId();
        }

        void linkEvidence(JiraIssue issue) {
            long type = jira.model().links().typeNamed("Evidence").orElseThrow().id();
            long insight =
                    jira.model().issues().findByKey("SHOP-9").orElseThrow().id();
            jira.model().links().add(type, insight, issue.id());
        }

        private static JiraIssue passed(TransitionResult result) {
            assertThat(result).isInstanceOf(TransitionResult.Passed.class);
            return ((TransitionResult.Passed) result).issue();
        }
    }
}
