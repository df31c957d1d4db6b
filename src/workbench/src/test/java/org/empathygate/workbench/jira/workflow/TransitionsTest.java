package org.empathygate.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.empathygate.workbench.jira.TestJira;
import org.empathygate.workbench.jira.demo.ShopProject;
import org.empathygate.workbench.jira.model.IssueDraft;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.LinkAddition;
import org.empathygate.workbench.jira.model.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private static final int START = 11;
    private static final int DONE = 31;

    private final TestJira jira = new TestJira().withShop();
    private final Person dana = jira.person("dana");

    @BeforeEach
    void guardTheWayIntoDone() {
        assertThat(jira.importer().guard(ShopProject.WORKFLOW)).containsExactly("Done");
    }

    @AfterEach
    void close() {
        jira.close();
    }

    private TransitionResult move(String key, int transition) {
        return jira.transitions().run(jira.issue(key), transition, TransitionRequest.plain(), dana);
    }

    private String statusOf(String key) {
        return jira.model()
                .constants()
                .status(jira.issue(key).statusId())
                .orElseThrow()
                .name();
    }

    @Nested
    class WhenTheValidatorPasses {
        @BeforeEach
        void pass() {
            jira.validator((variables, args, properties) -> {});
        }

        @Test
        void theIssueGoesToDoneWithItsHistory() {
            move("SHOP-1", START);

            assertThat(move("SHOP-1", DONE)).isInstanceOf(TransitionResult.Passed.class);

            assertThat(statusOf("SHOP-1")).isEqualTo("Done");
            assertThat(jira.issue("SHOP-1").resolutionId()).contains("10000");
            assertThat(jira.model().history().ofIssue(jira.issue("SHOP-1").id()))
                    .last()
                    .satisfies(group -> assertThat(group.items())
                            .anySatisfy(item -> assertThat(item.toText()).isEqualTo("Done")));
        }

        @Test
        void theIssueCanBeReopened() {
            move("SHOP-1", START);
            move("SHOP-1", DONE);

            assertThat(jira.transitions().available(jira.issue("SHOP-1"), dana))
                    .extracting(Transition::name)
                    .containsExactly("Reopen");
            assertThat(move("SHOP-1", 41)).isInstanceOf(TransitionResult.Passed.class);
            assertThat(statusOf("SHOP-1")).isEqualTo("To Do");
            assertThat(jira.issue("SHOP-1").resolutionId()).isEmpty();
        }

        @Test
        void whatIsSubmittedAlongIsStored() {
            move("SHOP-1", START);
            var request = new TransitionRequest(
                    Map.of(IssueField.RESOLUTION, Optional.of("10001")),
                    Map.of(),
                    Optional.of("Not worth it"),
                    List.of(new LinkAddition("is informed by", List.of("SHOP-9"))),
                    Set.of());

            jira.transitions().run(jira.issue("SHOP-1"), DONE, request, dana);

            JiraIssue story = jira.issue("SHOP-1");
            assertThat(story.resolutionId()).contains("10001");
            assertThat(jira.model().comments().ofIssue(story.id()))
                    .extracting("body")
                    .containsExactly("Not worth it");
            assertThat(jira.model().links().inward(story.id()))
                    .extracting("sourceId")
                    .containsExactly(jira.issue("SHOP-9").id());
        }
    }

    @Nested
    class WhenTheValidatorRefuses {
        @BeforeEach
        void refuse() {
            jira.validator((variables, args, properties) -> {
                var refusal = new InvalidInputException("No customer has asked for this.");
                refusal.addError("summary", "Say for whom.");
                throw refusal;
            });
            move("SHOP-1", START);
        }

        @Test
        void sentencesAndFieldErrorsAreToldApart() {
            assertThat(move("SHOP-1", DONE))
                    .isEqualTo(new TransitionResult.Refused(new InputErrors(
                            List.of("No customer has asked for this."), Map.of("summary", "Say for whom."))));
        }

        @Test
        void nothingIsChanged() {
            JiraIssue before = jira.issue("SHOP-1");
            var request = new TransitionRequest(
                    Map.of(IssueField.SUMMARY, Optional.of("Changed")),
                    Map.of(),
                    Optional.of("Comment"),
                    List.of(new LinkAddition("is informed by", List.of("SHOP-9"))),
                    Set.of());

            jira.transitions().run(before, DONE, request, dana);

            assertThat(jira.issue("SHOP-1")).isEqualTo(before);
            assertThat(jira.model().comments().ofIssue(before.id())).isEmpty();
            assertThat(jira.model().links().inward(before.id())).isEmpty();
            assertThat(jira.transitions().available(before, dana))
                    .extracting(Transition::name)
                    .containsExactly("Done");
        }

        @Test
        void aLinkThatWasToBeRemovedStays() {
            JiraIssue delivery = jira.issue("SHOP-2");
            long link = jira.model().links().inward(delivery.id()).get(0).id();
            var request = new TransitionRequest(Map.of(), Map.of(), Optional.empty(), List.of(), Set.of(link));

            jira.transitions().run(delivery, DONE, request, dana);

            assertThat(jira.model().links().find(link)).isPresent();
        }
    }

    @Nested
    class WhenTheValidatorBreaks {
        @Test
        void theAnswerIsASentenceAndNothingIsChanged() {
            jira.validator((variables, args, properties) -> {
                throw new IllegalStateException("secret detail");
            });
            move("SHOP-1", START);

            assertThat(move("SHOP-1", DONE))
                    .isEqualTo(new TransitionResult.Failed(
                            "The transition \"Done\" of SHOP-1 failed in the workflow. Nothing was changed."));
            assertThat(statusOf("SHOP-1")).isEqualTo("In Progress");
        }

        @Test
        void aMissingClassIsNamed() {
            move("SHOP-1", START);

            assertThat(move("SHOP-1", DONE))
                    .asInstanceOf(type(TransitionResult.Failed.class))
                    .extracting(TransitionResult.Failed::sentence)
                    .asString()
                    .contains(TestJira.VALIDATOR);
        }
    }

    @Test
    void theValidatorFindsWhatJiraGives() {
        var seen = new ArrayList<@Nullable Object>();
        jira.validator((variables, args, properties) -> {
            IssueDraft issue = given(variables, "issue", IssueDraft.class);
            seen.add(args.get("choicePoint"));
            seen.add(issue.value(IssueField.RESOLUTION).orElseThrow());
            seen.add(issue.linkAdditions().get(0).keys());
            seen.add(given(variables, "originalissueobject", JiraIssue.class)
                    .resolutionId()
                    .isPresent());
            seen.add(given(variables, "actionId", Integer.class));
            seen.add(given(variables, "context", WorkflowContext.class).getCaller());
            seen.add(given(variables, "pkey", String.class));
            seen.add(given(variables, "userKey", String.class));
            seen.add(given(variables, "comment", String.class));
            seen.add(given(variables, "entry", WorkflowEntry.class).getWorkflowName());
            given(variables, "store", WorkflowStore.class);
            given(variables, "descriptor", WorkflowDescriptor.class);
            given(variables, "currentSteps", Collection.class);
        });
        var request = new TransitionRequest(
                Map.of(),
                Map.of(),
                Optional.of("Why"),
                List.of(new LinkAddition("is informed by", List.of("SHOP-9"))),
                Set.of());

        jira.transitions().run(jira.issue("SHOP-3"), DONE, request, dana);

        assertThat(seen)
                .containsExactly(
                        "done",
                        "10000",
                        List.of("SHOP-9"),
                        false,
                        DONE,
                        "dana",
                        "SHOP",
                        "dana",
                        "Why",
                        ShopProject.WORKFLOW);
    }

    @Test
    void aLinkToBeRemovedIsGoneForTheValidator() {
        JiraIssue delivery = jira.issue("SHOP-2");
        long link = jira.model().links().inward(delivery.id()).get(0).id();
        var seen = new ArrayList<Object>();
        jira.validator((variables, args, properties) ->
                seen.add(jira.model().links().inward(delivery.id()).size()));
        var request = new TransitionRequest(Map.of(), Map.of(), Optional.empty(), List.of(), Set.of(link));

        jira.transitions().run(delivery, DONE, request, dana);

        assertThat(seen).containsExactly(0);
    }

    @Test
    void whoMayNotTransitionIsRefused() {
        Person rita = jira.person("rita");

        assertThat(jira.transitions().available(jira.issue("SHOP-1"), rita)).isEmpty();
        assertThat(jira.transitions().run(jira.issue("SHOP-1"), START, TransitionRequest.plain(), rita))
                .isInstanceOf(TransitionResult.Refused.class);
    }

    @Test
    void aTransitionFromAnotherStatusIsRefused() {
        assertThat(move("SHOP-1", DONE)).isInstanceOf(TransitionResult.Refused.class);
    }

    private static <T> T given(Map<?, ?> variables, String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(variables.get(name), name));
    }
}
