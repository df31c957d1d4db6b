package org.empathygate.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.spi.Step;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Decision;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.override.Passage;
import org.empathygate.core.policy.Tier;
import org.empathygate.jira.Failure;
import org.empathygate.jira.GateFixture;
import org.empathygate.jira.Host;
import org.empathygate.jira.Issues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EmpathyGateValidatorTest {

    @Nested
    class WhenNoInsightIsLinked {

        @Test
        void enforceRefusesWithOneGenericSentence() {
            var refusal = refusalBy(GateFixture.under(Tier.ENFORCE));

            assertThat(sentences(refusal))
                    .singleElement()
                    .asString()
                    .startsWith("SHOP-1 is not Done yet: no customer insight is linked.")
                    .contains("Product Owners")
                    .hasSizeLessThanOrEqualTo(300);
            assertThat(refusal.getErrors().isEmpty()).isTrue();
        }

        @ParameterizedTest
        @EnumSource(
                value = Tier.class,
                names = {"OBSERVE", "WARN"})
        void theOtherTiersLetPassAndRecordIt(Tier tier) {
            var fixture = GateFixture.under(tier);

            validate(fixture, transition(fixture));

            assertThat(recorded(fixture).outcome()).isEqualTo(Outcome.UNSATISFIED);
        }

        @Test
        void offRecordsNothing() {
            var fixture = GateFixture.under(Tier.OFF);

            validate(fixture, transition(fixture));

            assertThat(fixture.decisions().latest(new WorkItemId(Issues.SHOP_1)))
                    .isEmpty();
        }
    }

    @Nested
    class WhenAnInsightIsLinked {

        @Test
        void enforceLetsPass() {
            var fixture = GateFixture.under(Tier.ENFORCE).withEvidence();

            validate(fixture, transition(fixture));

            assertThat(recorded(fixture).outcome()).isEqualTo(Outcome.SATISFIED);
        }
    }

    @Nested
    class WhenTheSameSubmitAddsALink {

        @Test
        void itCountsAsTheScreenSubmitsIt() {
            var fixture = submitting(new ScreenValue("is informed by", List.of("SHOP-31")));

            assertThatCode(() -> validate(fixture, transition(fixture))).doesNotThrowAnyException();
        }

        @Test
        void itCountsAsJiraKeepsItOnceValidated() {
            var fixture = submitting(new ValidatedValue(new ValidationResult("informs", List.of("SHOP-31"))));

            assertThatCode(() -> validate(fixture, transition(fixture))).doesNotThrowAnyException();
        }

        @Test
        void aLinkToAnotherKindOfIssueDoesNotCount() {
            var fixture = submitting(new ScreenValue("is informed by", List.of("SHOP-1")));

            assertThat(sentences(refusalBy(fixture))).hasSize(1);
        }

        @Test
        void aLinkOfAnotherTypeDoesNotCount() {
            var fixture = submitting(new ScreenValue("relates to", List.of("SHOP-31")));

            assertThat(sentences(refusalBy(fixture))).hasSize(1);
        }

        @Test
        void aValueOfAnUnknownShapeIsNoLink() {
            var fixture = submitting("something else");

            assertThat(sentences(refusalBy(fixture))).hasSize(1);
        }

        private GateFixture submitting(Object value) {
            var fixture = GateFixture.under(Tier.ENFORCE);
            fixture.issue.answering(
                    "getModifiedFields", Map.of("issuelinks", new ModifiedValue<@Nullable Object>(null, value)));
            return fixture;
        }
    }

    @Nested
    class WhenAnIssueIsCreated {

        @ParameterizedTest
        @EnumSource(Failure.class)
        void itIsNeverBlocked(Failure failure) {
            var fixture = GateFixture.under(Tier.ENFORCE).withEvidence().with(failure);
            fixture.issue.answering("getId", null);

            assertThatCode(() -> validate(fixture, transition(fixture))).doesNotThrowAnyException();
        }
    }

    @Nested
    class WhenSomethingBreaks {

        @ParameterizedTest
        @MethodSource("org.empathygate.jira.workflow.EmpathyGateValidatorTest#failuresByTier")
        void onlyEnforceRefuses(Failure failure, Tier tier) {
            var fixture = GateFixture.under(tier).withEvidence().with(failure);

            if (tier == Tier.ENFORCE) {
                assertThat(sentences(refusalBy(fixture)))
                        .singleElement()
                        .asString()
                        .isNotBlank();
            } else {
                assertThatCode(() -> validate(fixture, transition(fixture))).doesNotThrowAnyException();
            }
        }

        @ParameterizedTest
        @MethodSource("org.empathygate.jira.workflow.EmpathyGateValidatorTest#failuresByTier")
        void itIsRecordedAsAnErrorWhereTheRecordCanBeWritten(Failure failure, Tier tier) {
            var fixture = GateFixture.under(tier).withEvidence().with(failure);

            tried(fixture);

            if (failure.leavesARecord() && tier != Tier.OFF) {
                assertThat(recorded(fixture).outcome()).isEqualTo(Outcome.ERROR);
            }
        }

        @ParameterizedTest
        @EnumSource(Failure.class)
        void theGapStatusNeverClaimsEvidence(Failure failure) {
            var fixture = GateFixture.under(Tier.ENFORCE).withEvidence().with(failure);

            var status = fixture.gapStatus().of(fixture.story());

            assertThat(status).contains(failure.alsoOutsideTransitions() ? Outcome.ERROR : Outcome.SATISFIED);
        }
    }

    @Nested
    class WhenNothingIsKnown {

        @Test
        void aTransitionWithoutAnIssueIsRefused() {
            var fixture = GateFixture.under(Tier.OBSERVE);

            var refusal = catchThrowableOfType(
                    InvalidInputException.class,
                    () -> new EmpathyGateValidator(fixture.boundary())
                            .validate(new HashMap<>(), new HashMap<>(), noProperties()));

            assertThat(sentences(refusal)).hasSize(1);
        }

        @Test
        void aTierThatNobodyEverReadIsTreatedAsEnforce() {
            var fixture = GateFixture.under(Tier.OBSERVE).withEvidence();
            Failure.POLICY_STORE_DOWN.in(fixture);
            fixture.forgetTier();

            assertThat(sentences(refusalBy(fixture))).hasSize(1);
        }
    }

    @Nested
    class ThePassage {

        @Test
        void isTheStepThatTheIssueIsIn() {
            var fixture = GateFixture.under(Tier.OBSERVE);
            var transition = transition(fixture);
            transition.put(
                    "currentSteps",
                    List.of(Host.of(Step.class).answering("getId", 77L).build()));

            assertThat(Submission.read(transition, Map.of()))
                    .get()
                    .returns(new Passage("step-77"), Submission::passage);
        }

        @Test
        void isStatusAndLastChangeWhereTheEngineTellsNoStep() {
            var fixture = GateFixture.under(Tier.OBSERVE);

            assertThat(Submission.read(transition(fixture), Map.of()))
                    .get()
                    .returns(new Passage("status-3-1793527200000"), Submission::passage);
        }
    }

    @Nested
    class TheChoicePoint {

        @Test
        void isDoneWhereAWorkflowNamesNone() {
            var fixture = GateFixture.under(Tier.OBSERVE);

            assertThat(Submission.read(transition(fixture), Map.of("choicePoint", " ")))
                    .get()
                    .returns(ChoicePoint.DONE, Submission::choicePoint);
        }

        @Test
        void isTheOneThatTheWorkflowNames() {
            var fixture = GateFixture.under(Tier.OBSERVE);

            assertThat(Submission.read(transition(fixture), Map.of("choicePoint", "release")))
                    .get()
                    .returns(new ChoicePoint("release"), Submission::choicePoint);
        }
    }

    static Stream<Arguments> failuresByTier() {
        return Arrays.stream(Failure.values())
                .flatMap(failure -> Arrays.stream(Tier.values()).map(tier -> Arguments.of(failure, tier)));
    }

    private static Map<Object, Object> transition(GateFixture fixture) {
        MutableIssue issue = fixture.story();
        return new HashMap<>(Map.of("issue", issue, "actionId", 31));
    }

    private static void validate(GateFixture fixture, Map<Object, Object> transition) {
        try {
            new EmpathyGateValidator(fixture.boundary()).validate(transition, new HashMap<>(), noProperties());
        } catch (InvalidInputException refused) {
            throw new AssertionError("refused: " + refused.getGenericErrors(), refused);
        }
    }

    private static void tried(GateFixture fixture) {
        fixture.boundary().refusal(transition(fixture), Map.of());
    }

    private static InvalidInputException refusalBy(GateFixture fixture) {
        return catchThrowableOfType(
                InvalidInputException.class,
                () -> new EmpathyGateValidator(fixture.boundary())
                        .validate(transition(fixture), new HashMap<>(), noProperties()));
    }

    private static List<?> sentences(InvalidInputException refusal) {
        return refusal.getGenericErrors();
    }

    private static Decision recorded(GateFixture fixture) {
        return fixture.decisions().latest(new WorkItemId(Issues.SHOP_1)).orElseThrow();
    }

    private static PropertySet noProperties() {
        return Host.of(PropertySet.class).build();
    }

    /** The shape that a transition screen submits. */
    public record ScreenValue(String description, List<String> keys) {

        public String getLinkDescription() {
            return description;
        }

        public List<String> getLinkedIssues() {
            return keys;
        }
    }

    /** The shape that Jira keeps once it validated what was submitted. */
    public record ValidatedValue(ValidationResult result) {

        public ValidationResult getValidationResult() {
            return result;
        }

        public List<String> getLinkedIssues() {
            return List.of();
        }
    }

    /** What Jira's link service answers. */
    public record ValidationResult(String name, List<String> keys) {

        public String getLinkName() {
            return name;
        }

        public List<String> getLinkKeys() {
            return keys;
        }
    }
}
