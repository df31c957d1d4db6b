package org.empathygate.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.opensymphony.workflow.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.empathygate.workbench.jira.TestJira;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.model.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowImportTest {
    private static final String EXPORTS = "shared/fixtures/workflows";

    private final TestJira jira = new TestJira();

    @AfterEach
    void close() {
        jira.close();
    }

    /** Exports of real Jiras, which are not part of the project; without them this is skipped. */
    @Nested
    class ARealExport {
        @ParameterizedTest
        @CsvSource({
            "aws-securityhub.xml, AWSSECURIT, Resolved|Accepted false positive",
            "blackduck.xml, BLACKDUCK, Resolved|Closed",
            "classic-default.xml, CLASSICDEF, Resolved|Closed",
            "jrjc-test.xml, JRJCTEST, Resolved|Closed",
            "pubflow.xml, PUBFLOW, Closed|Done|Rejected"
        })
        void isWalkedFromStartToDone(String file, String key, String done) throws IOException {
            String xml = export(file);
            var refuses = new AtomicBoolean(true);
            jira.validator((variables, args, properties) -> {
                if (refuses.get()) {
                    throw new InvalidInputException("No.");
                }
            });

            var imported = (ImportResult.Imported) jira.importer().run(file, xml, true);

            assertThat(imported.project().key()).isEqualTo(key);
            assertThat(imported.done()).extracting(Status::name).containsExactlyInAnyOrder(done.split("\\|"));
            assertThat(imported.guarded()).isNotEmpty();

            JiraIssue issue = jira.addIssue(imported.project(), "Story", "Walks");
            List<Transition> way = wayToDone(issue);
            for (Transition step : way.subList(0, way.size() - 1)) {
                assertThat(move(issue, step)).as("%s", step).isInstanceOf(TransitionResult.Passed.class);
            }
            Transition last = way.get(way.size() - 1);
            assertThat(move(issue, last)).isInstanceOf(TransitionResult.Refused.class);
            refuses.set(false);
            assertThat(move(issue, last)).isInstanceOf(TransitionResult.Passed.class);
            assertThat(jira.model()
                            .constants()
                            .status(jira.issue(issue.key()).statusId())
                            .orElseThrow()
                            .isDone())
                    .isTrue();
        }

        @Test
        void ofAnUnknownPluginIsRefusedByNameUnlessItIsToBeSkipped() throws IOException {
            String xml = export("pubflow.xml");

            assertThat(jira.importer().run("pubflow.xml", xml, false))
                    .isInstanceOfSatisfying(ImportResult.Refused.class, refused -> {
                        assertThat(refused.why()).contains("de.pubflow.jira.misc.IssueAttachmentValidator");
                        assertThat(refused.unknownClasses())
                                .containsExactly("de.pubflow.jira.misc.IssueAttachmentValidator");
                    });
            assertThat(jira.model().projects().findByKey("PUBFLOW")).isEmpty();

            var imported = (ImportResult.Imported) jira.importer().run("pubflow.xml", xml, true);
            assertThat(imported.skipped()).containsExactly("de.pubflow.jira.misc.IssueAttachmentValidator");
            assertThat(imported.groups()).containsExactly("datamanager", "scientists");
        }

        private String export(String file) throws IOException {
            Optional<Path> folder = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                    .map(parent -> parent.resolve(EXPORTS))
                    .filter(Files::isDirectory)
                    .findFirst();
            assumeTrue(folder.isPresent(), EXPORTS + " is nowhere above the project");
            return Files.readString(folder.orElseThrow().resolve(file));
        }
    }

    @Test
    void aSecondTimeLeavesTheProjectAsItIs() {
        Project first =
                ((ImportResult.Imported) jira.importer().run("Tiny flow.xml", tiny("Finished"), false)).project();

        assertThat(jira.importer().run("Tiny flow.xml", tiny("Finished"), false))
                .isEqualTo(new ImportResult.AlreadyThere(first));
    }

    @Test
    void takesTheLastStepForDoneWhenNothingIsNamedSo() {
        var imported = (ImportResult.Imported) jira.importer().run("tiny.xml", tiny("Museum"), false);

        assertThat(imported.done()).extracting(Status::name).containsExactly("Museum");
        assertThat(imported.guarded()).containsExactlyInAnyOrder("Go", "Jump");
    }

    @Test
    void addsTheValidatorToCommonAndGlobalTransitionsButNeverToTheCreation() {
        jira.importer().run("tiny.xml", tiny("Done"), false);

        var document = new WorkflowDocument(jira.library().document("tiny").orElseThrow());

        assertThat(document.argumentsOf(TestJira.VALIDATOR, "choicePoint")).containsExactly("done");
        assertThat((List<?>) jira.library()
                        .find("tiny")
                        .orElseThrow()
                        .getInitialAction(1)
                        .getValidators())
                .isEmpty();
        assertThat(jira.importer().guard("tiny")).as("a second time").isEmpty();
    }

    @Test
    void refusesWhatIsNoWorkflow() {
        assertThat(jira.importer().run("x.xml", "<project/>", false))
                .isInstanceOfSatisfying(
                        ImportResult.Refused.class,
                        refused -> assertThat(refused.why()).contains("no workflow"));
        assertThat(jira.importer().run("x.xml", "<workflow>", false)).isInstanceOf(ImportResult.Refused.class);
    }

    @Test
    void neverReadsWhatTheFileRefersTo() {
        String bomb = "<!DOCTYPE workflow [<!ENTITY a \"aaaa\"><!ENTITY file SYSTEM \"file:///etc/passwd\">]>"
                + "<workflow>&file;</workflow>";

        assertThat(jira.importer().run("x.xml", bomb, false))
                .isInstanceOfSatisfying(
                        ImportResult.Refused.class,
                        refused -> assertThat(refused.why()).contains("DTD"));
    }

    private TransitionResult move(JiraIssue issue, Transition step) {
        return jira.transitions()
                .run(jira.issue(issue.key()), step.id(), TransitionRequest.plain(), jira.person("dana"));
    }

    /** The shortest way from where the issue is into a done status, whatever the conditions say. */
    private List<Transition> wayToDone(JiraIssue issue) {
        record Way(int step, List<Transition> transitions) {}
        var workflow = jira.transitions().workflowOf(issue);
        var open = new ArrayDeque<Way>();
        Set<Integer> seen = new HashSet<>();
        open.add(new Way(1, List.of()));
        while (!open.isEmpty()) {
            Way way = open.remove();
            if (!seen.add(way.step())) {
                continue;
            }
            for (Transition next : jira.library().transitionsFrom(workflow, way.step())) {
                var longer = new ArrayList<>(way.transitions());
                longer.add(next);
                if (next.to().isDone()) {
                    return longer;
                }
                open.add(new Way(
                        workflow.getAction(next.id()).getUnconditionalResult().getStep(), longer));
            }
        }
        throw new AssertionError("No way leads to done");
    }

    private static String tiny(String lastStep) {
        String functions = """
                <post-functions>
                  <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction</arg></function>
                  <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction</arg></function>
                </post-functions>
                """;
        return """
                <workflow>
                  <initial-actions>
                    <action id="1" name="Create"><results><unconditional-result old-status="x" status="x" step="1">
                      <post-functions><function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.IssueCreateFunction</arg></function></post-functions>
                    </unconditional-result></results></action>
                  </initial-actions>
                  <global-actions>
                    <action id="3" name="Jump"><results><unconditional-result old-status="x" status="x" step="2">%2$s</unconditional-result></results></action>
                  </global-actions>
                  <common-actions>
                    <action id="2" name="Go"><results><unconditional-result old-status="x" status="x" step="2">%2$s</unconditional-result></results></action>
                  </common-actions>
                  <steps>
                    <step id="1" name="Waiting"><actions><common-action id="2"/></actions></step>
                    <step id="2" name="%1$s"/>
                  </steps>
                </workflow>
                """.formatted(lastStep, functions);
    }
}
