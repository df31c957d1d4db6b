package org.empathygate.core.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.FactsBuilder.facts;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.empathygate.core.BundledTexts;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.given.EvidenceBuilder;
import org.empathygate.core.policy.Tier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GateMessageTest {

    private static final WorkItemKey SHOP_142 = aWorkItem().facts().key();
    private static final int FIRST_SENTENCE = 100;

    private final GateMessage english = new GateMessage(new BundledTexts(Locale.ENGLISH));
    private final GateMessage german = new GateMessage(new BundledTexts(Locale.GERMAN));

    private static Verdict because(Reason... reasons) {
        return new Verdict(
                Outcome.UNSATISFIED,
                Tier.ENFORCE,
                List.of(reasons),
                3,
                List.of(),
                null,
                false,
                List.of("Product Owners"));
    }

    @Nested
    class InEnglish {

        @Test
        void saysWhatWhyTheNextStepAndWhoDecides() {
            assertThat(english.refusal(SHOP_142, Gate.decide(facts().build())))
                    .isEqualTo("SHOP-142 is not Done yet: no customer insight is linked."
                            + " Link a customer insight, or ask Product Owners for an override.");
        }

        @Test
        void namesTheHorizonThatHasPassed() {
            assertThat(english.refusal(
                            SHOP_142,
                            Gate.decide(
                                    facts().with(EvidenceBuilder.goodEvidence().observedDaysAgo(400))
                                            .build())))
                    .isEqualTo("SHOP-142 is not Done yet: no linked customer insight is from the last 180 days."
                            + " Link a newer customer insight, or ask Product Owners for an override.");
        }

        @Test
        void tellsEveryRuleThatIsUnmet() {
            assertThat(english.refusal(
                            SHOP_142,
                            Gate.decide(facts().under(aPolicy().askingForCriterion())
                                    .about(aWorkItem().withCriterion(null))
                                    .build())))
                    .isEqualTo("SHOP-142 is not Done yet: its empathy criterion is empty."
                            + " Also, no customer insight is linked."
                            + " Write in the field Empathy criterion what the customer must be able to experience,"
                            + " or ask Product Owners for an override.");
        }

        @Test
        void passesOnWhatWouldBeEnough() {
            assertThat(english.refusal(
                            SHOP_142,
                            Gate.decide(facts().with(anOverride().declined()).build())))
                    .isEqualTo("SHOP-142 is not Done yet: no customer insight is linked."
                            + " Also, the override was declined. This would be enough: Five guests who paid");
        }

        @Test
        void asksToWaitForAnAnswerThatIsDue() {
            assertThat(english.refusal(
                            SHOP_142,
                            Gate.decide(facts().with(anOverride().requested()).build())))
                    .isEqualTo("SHOP-142 is not Done yet: no customer insight is linked."
                            + " Also, an override is waiting for an answer."
                            + " Product Owners can approve or decline it."
                            + " A linked customer insight opens the gate as well.");
        }

        @Test
        void namesTheApproversWhereThePolicyNamesOnlyPeople() {
            Verdict verdict = Gate.decide(facts().under(
                            aPolicy().with("approverRoles", List.of()).with("approverUsers", List.of("JIRAUSER10100")))
                    .build());

            assertThat(english.refusal(SHOP_142, verdict))
                    .endsWith("Link a customer insight, or ask the approvers for an override.");
        }

        @Test
        void asksForANewOverrideWhereTheLastOneIsUsedUp() {
            assertThat(english.refusal(
                            SHOP_142, because(Reason.of(ReasonCode.NO_EVIDENCE), Reason.of(ReasonCode.OVERRIDE_USED))))
                    .endsWith("Link a customer insight, or ask Product Owners for a new override.");
        }

        @Test
        void saysWhoHoldsItSinceWhenWhoLiftsItAndWhy() {
            Verdict verdict = Gate.decide(facts().held().build());

            assertThat(new GateMessage(new BundledTexts(Locale.ENGLISH), person -> "Priya P.")
                            .refusal(SHOP_142, verdict))
                    .isEqualTo("SHOP-142 is not Done yet: Priya P. has held it since 2026-11-23."
                            + " Product Owners can lift the hold. Ask them what would be enough."
                            + " It is held because: Wait for the fair");
            assertThat(english.refusal(SHOP_142, verdict)).contains(": priya has held it since");
        }

        @Test
        void isEmptyWhenThereIsNoReason() {
            assertThat(english.refusal(SHOP_142, because())).isEmpty();
        }
    }

    @Nested
    class InGerman {

        @Test
        void saysTheSame() {
            assertThat(german.refusal(SHOP_142, Gate.decide(facts().build())))
                    .isEqualTo("SHOP-142 ist noch nicht fertig: keine Kundenerkenntnis ist verkn\u00fcpft."
                            + " Verkn\u00fcpfen Sie eine Kundenerkenntnis,"
                            + " oder bitten Sie Product Owners um eine Ausnahme.");
        }
    }

    @Nested
    class HoweverLongTheNamesAre {

        @Test
        void theFirstSentenceFitsAndStaysASentence() {
            String message = english.refusal(
                    new WorkItemKey("P".repeat(250) + "-1"), because(Reason.of(ReasonCode.NO_EVIDENCE)));

            assertThat(message.substring(0, FIRST_SENTENCE))
                    .startsWith("PPP")
                    .endsWith("P\u2026 is not Done yet: no customer insight is linked.");
        }

        @Test
        void theKeyIsWholeAsLongAsTheSentenceFits() {
            int room = FIRST_SENTENCE - " is not Done yet: no customer insight is linked.".length();
            String key = "P".repeat(room);

            assertThat(english.refusal(new WorkItemKey(key), because(Reason.of(ReasonCode.NO_EVIDENCE))))
                    .startsWith(key + " is not");
            assertThat(english.refusal(new WorkItemKey(key + "-"), because(Reason.of(ReasonCode.NO_EVIDENCE))))
                    .startsWith("P".repeat(room - 1) + "\u2026 is not");
        }

        @Test
        void aSentenceThatIsLongWithoutTheKeyIsCutToo() {
            Reason exempt = Reason.of(ReasonCode.ISSUE_TYPE_EXEMPT, "t".repeat(200));

            assertThat(english.refusal(SHOP_142, because(exempt)))
                    .startsWith("\u2026 is not Done yet: the issue type ttt")
                    .contains("t\u2026 Nothing to do.")
                    .hasSize(FIRST_SENTENCE + " Nothing to do.".length());
        }

        @Test
        void aFurtherReasonIsToldAsLongAsTheMessageFits() {
            int room = GateMessage.MAX_LENGTH
                    - "SHOP-142 is not Done yet: no customer insight is linked. This would be enough: ".length();
            String also = " Also, the override was declined.";

            assertThat(declinedBecause("x".repeat(room - also.length())))
                    .hasSize(GateMessage.MAX_LENGTH)
                    .contains(also);
            assertThat(declinedBecause("x".repeat(room - also.length() + 1))).doesNotContain(also);
        }

        private String declinedBecause(String wouldBeEnough) {
            return english.refusal(
                    SHOP_142,
                    because(Reason.of(ReasonCode.NO_EVIDENCE), Reason.of(ReasonCode.OVERRIDE_DECLINED, wouldBeEnough)));
        }

        @Test
        void theWholeMessageFitsAndShowsThatItWasCut() {
            Reason declined = Reason.of(ReasonCode.OVERRIDE_DECLINED, "Ask guests. ".repeat(80));

            assertThat(english.refusal(SHOP_142, because(Reason.of(ReasonCode.NO_EVIDENCE), declined)))
                    .hasSize(GateMessage.MAX_LENGTH)
                    .startsWith("SHOP-142 is not Done yet: no customer insight is linked. This would be enough: Ask")
                    .endsWith("\u2026");
        }

        @Test
        void aHoldIsToldWhole() {
            Reason held = Reason.of(ReasonCode.HELD, "priya", "2026-11-23", "Ask guests. ".repeat(80));
            GateMessage message =
                    new GateMessage(new BundledTexts(Locale.ENGLISH), person -> "The Name of Somebody ".repeat(10));

            assertThat(message.refusal(SHOP_142, because(held)))
                    .hasSize(GateMessage.MAX_LENGTH)
                    .startsWith("SHOP-142 is not Done yet: The Name of Somebody")
                    .contains("\u2026 has held it since 2026-11-23. Product Owners can lift the hold.")
                    .endsWith("\u2026");
        }

        @Test
        void noCharacterIsCutInTwo() {
            for (int shift = 0; shift < 2; shift++) {
                Reason declined =
                        Reason.of(ReasonCode.OVERRIDE_DECLINED, "x".repeat(shift) + "\ud83d\ude00".repeat(200));

                String message = english.refusal(SHOP_142, because(declined));

                assertThat(message.length()).isBetween(GateMessage.MAX_LENGTH - 1, GateMessage.MAX_LENGTH);
                assertThat(message.substring(0, message.length() - 1).codePoints())
                        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
            }
        }

        @Test
        void longNamesOfRolesAreShortened() {
            Verdict verdict = new Verdict(
                    Outcome.UNSATISFIED,
                    Tier.ENFORCE,
                    List.of(Reason.of(ReasonCode.NO_EVIDENCE)),
                    3,
                    List.of(),
                    null,
                    false,
                    List.of("Product Owners", "r".repeat(200)));

            assertThat(english.refusal(SHOP_142, verdict))
                    .contains("ask Product Owners, rrr")
                    .endsWith("r\u2026 for an override.")
                    .hasSizeLessThan(200);
        }

        @Test
        void aFurtherReasonThatDoesNotFitIsLeftOut() {
            List<Reason> reasons = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                reasons.add(Reason.of(ReasonCode.RELEVANCE_MISSING));
            }

            assertThat(english.refusal(SHOP_142, because(reasons.toArray(Reason[]::new))))
                    .hasSizeLessThanOrEqualTo(GateMessage.MAX_LENGTH)
                    .endsWith("or ask Product Owners for an override.");
        }
    }

    @Test
    void isPlainTextOnOneLine() {
        Reason declined = Reason.of(ReasonCode.OVERRIDE_DECLINED, "Ask\n\tfive {0} <b>guests</b>\u0007 ");

        assertThat(english.fix(declined, because(declined)))
                .isEqualTo("This would be enough: Ask five {0} <b>guests</b>");
    }

    static Stream<Arguments> everyCodeInEveryLanguage() {
        return Stream.of(ReasonCode.values())
                .flatMap(code -> Stream.of(Locale.ENGLISH, Locale.GERMAN).map(locale -> Arguments.of(code, locale)));
    }

    @ParameterizedTest
    @MethodSource("everyCodeInEveryLanguage")
    void everyReasonFitsAndLeavesNothingUnsaid(ReasonCode code, Locale locale) {
        GateMessage message = new GateMessage(new BundledTexts(locale));
        Reason reason = Reason.of(code, "2026-11-22", "2026-11-20", "guests asked");

        String refusal = message.refusal(new WorkItemKey("CHECKOUT-12345"), because(reason));

        assertThat(refusal).hasSizeLessThanOrEqualTo(GateMessage.MAX_LENGTH).doesNotContain("empathy-gate.", "{", "'");
        assertThat(refusal.indexOf(". ") + 1).isBetween(1, FIRST_SENTENCE);
        assertThat(refusal)
                .isEqualTo(refusal.strip())
                .contains(message.why(reason), message.fix(reason, because(reason)));
    }
}
