package org.empathygate.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.core.Checked;
import org.empathygate.core.FieldErrors;
import org.empathygate.core.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PolicyDraftTest {

    private static Policy read(Map<String, ?> fields) {
        return ((Checked.Valid<Policy>) new PolicyDraft(fields).on(Policy.DEFAULT)).value();
    }

    private static Map<String, Text> errors(Map<String, ?> fields) {
        FieldErrors errors = ((Checked.Invalid<Policy>) new PolicyDraft(fields).on(Policy.DEFAULT)).errors();
        return errors.byField();
    }

    private static Text error(String key, String... args) {
        return Text.of("empathy-gate.error." + key, args);
    }

    @Nested
    class WhatIsAbsent {

        @Test
        void keepsItsValue() {
            Policy base = aPolicy().freshForDays(30).askingForCriterion().policy();

            assertThat(new PolicyDraft(Map.of()).on(base)).isEqualTo(Checked.valid(base));
        }

        @Test
        void mayAlsoBeNull() {
            Map<String, Object> fields = new HashMap<>();
            fields.put("freshnessDays", null);

            assertThat(read(fields)).isEqualTo(Policy.DEFAULT);
        }
    }

    @Nested
    class WhatIsGiven {

        @Test
        void isReadFieldByField() {
            Map<String, Object> fields = new HashMap<>();
            fields.put("defaultTier", "warn");
            fields.put("tiers", Map.of("Story", "ENFORCE"));
            fields.put("exemptIssueTypes", List.of("Chore"));
            fields.put("exemptResolutions", List.of("Obsolete"));
            fields.put("criterionRequired", true);
            fields.put("evidenceLinkTypes", List.of("Evidence", "Voice"));
            fields.put("contradictingLinkTypes", List.of("Doubt"));
            fields.put("insightIssueTypes", List.of("Finding"));
            fields.put("pagesCount", false);
            fields.put("freshnessDays", 0);
            fields.put("undatedEvidenceCounts", "false");
            fields.put("relevanceRequired", "TRUE");
            fields.put("allowedHosts", List.of("research.example.com"));
            fields.put("approverRoles", List.of("Leads"));
            fields.put("approverGroups", List.of("research"));
            fields.put("approverUsers", List.of("priya"));
            fields.put("assigneeMayDecide", true);
            fields.put("backupRoles", List.of("Heads"));
            fields.put("backupGroups", List.of("board"));
            fields.put("backupUsers", List.of("sam"));
            fields.put("escalateAfterHours", 24);
            fields.put("maxOverrideDays", "14");
            fields.put("followUpDays", List.of("60", 7));
            fields.put("bypassNotifies", "false");
            fields.put("breakGlassGroups", List.of("on-call"));
            fields.put("reviewWorkingDays", 5);
            fields.put("holidays", List.of("2027-01-01", "2026-12-25", "2027-01-01"));

            assertThat(read(fields))
                    .isEqualTo(new Policy(
                            0,
                            new Tiers(Tier.WARN, Map.of("Story", Tier.ENFORCE)),
                            new Exemptions(Names.of("Chore"), Names.of("Obsolete")),
                            true,
                            new EvidenceRule(
                                    Names.of("Evidence", "Voice"),
                                    Names.of("Doubt"),
                                    Names.of("Finding"),
                                    false,
                                    0,
                                    false,
                                    true,
                                    Names.of("research.example.com")),
                            new ApproverRule(Names.of("Leads"), Names.of("research"), Names.of("priya"), true),
                            new EscalationRule(new Deciders(Names.of("Heads"), Names.of("board"), Names.of("sam")), 24),
                            14,
                            List.of(7, 60),
                            false,
                            new BreakGlassRule(
                                    Names.of("on-call"),
                                    5,
                                    List.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)))));
        }

        @Test
        void asksAtMostFourTimesWithinTwoYearsAndTheSoonestFirst() {
            assertThat(read(Map.of("followUpDays", List.of(730, 1, "90", 30))).followUpDays())
                    .containsExactly(1, 30, 90, 730);
            assertThat(read(Map.of("followUpDays", List.of())).followUpDays()).isEmpty();
            for (List<?> bad : List.of(
                    List.of(0), List.of(731), List.of("soon"), List.of(1.5), List.of(30, 30), List.of(1, 2, 3, 4, 5))) {
                assertThat(errors(Map.of("followUpDays", bad)))
                        .isEqualTo(Map.of("followUpDays", error("not-numbers-within", "4", "1", "730")));
            }
        }

        @Test
        void isWrittenUnderTheNamesItIsReadBy() {
            Policy policy = aPolicy().tierOf("Bug", Tier.WARN).freshForDays(30).policy();

            assertThat(new PolicyDraft(PolicyDraft.fieldsOf(policy)).on(Policy.DEFAULT.with(policy.tiers(), 3)))
                    .isEqualTo(Checked.valid(policy));
            assertThat(PolicyDraft.fieldsOf(policy))
                    .containsEntry("defaultTier", "ENFORCE")
                    .containsEntry("tiers", Map.of("Bug", "WARN"))
                    .containsEntry("freshnessDays", 30)
                    .containsEntry("approverRoles", List.of("Product Owners"))
                    .hasSize(27);
        }

        @Test
        void namesAreKeptOnceAndInOrderWithoutTheBlanksAroundThem() {
            assertThat(read(Map.of("exemptIssueTypes", List.of(" Task", "Bug", "Task ")))
                            .exemptions()
                            .issueTypes())
                    .isEqualTo(Names.of("Task", "Bug"));
        }

        @Test
        void theLongestNameAndTheHighestNumbersFit() {
            Policy policy = read(Map.of(
                    "exemptIssueTypes", List.of("x".repeat(255)), "freshnessDays", 3650, "maxOverrideDays", 3650));

            assertThat(policy.evidence().freshnessDays()).isEqualTo(3650);
            assertThat(policy.maxOverrideDays()).isEqualTo(3650);
            assertThat(read(Map.of("maxOverrideDays", 1)).maxOverrideDays()).isEqualTo(1);
        }
    }

    @Nested
    class WhatIsBad {

        @Test
        void isNamedFieldByFieldAndAllAtOnce() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("defaultTier", "STRICT");
            fields.put("tiers", Map.of("Bug", "LAX"));
            fields.put("exemptIssueTypes", "Bug");
            fields.put("criterionRequired", "yes");
            fields.put("freshnessDays", -1);
            fields.put("maxOverrideDays", "soon");
            fields.put("reviewWorkingDays", 31);
            fields.put("holidays", List.of("2026-12-25", "Christmas"));
            fields.put("colour", "green");

            assertThat(errors(fields))
                    .containsOnly(
                            Map.entry("reviewWorkingDays", error("not-a-number-within", "1", "30")),
                            Map.entry("holidays", error("not-a-day")),
                            Map.entry("defaultTier", error("not-one-of", "OFF, OBSERVE, WARN, ENFORCE")),
                            Map.entry("tiers.Bug", error("not-one-of", "OFF, OBSERVE, WARN, ENFORCE")),
                            Map.entry("exemptIssueTypes", error("not-a-list")),
                            Map.entry("criterionRequired", error("not-true-or-false")),
                            Map.entry("freshnessDays", error("not-a-number-within", "0", "3650")),
                            Map.entry("maxOverrideDays", error("not-a-number-within", "1", "3650")),
                            Map.entry("colour", error("unknown-field")));
        }

        @Test
        void aNumberOutsideItsRange() {
            assertThat(errors(Map.of("freshnessDays", 3651))).containsOnlyKeys("freshnessDays");
            assertThat(errors(Map.of("maxOverrideDays", 0))).containsOnlyKeys("maxOverrideDays");
            assertThat(errors(Map.of("maxOverrideDays", 3651))).containsOnlyKeys("maxOverrideDays");
        }

        @Test
        void aNameThatIsEmptyTooLongOnTwoLinesOrNoText() {
            for (Object name : List.of(" ", "x".repeat(256), "a\nb", 7)) {
                assertThat(errors(Map.of("exemptIssueTypes", List.of(name))))
                        .containsOnly(Map.entry("exemptIssueTypes", error("not-a-name")));
            }
            assertThat(errors(Map.of("approverRoles", Arrays.asList("Leads", null))))
                    .containsOnlyKeys("approverRoles");
            assertThat(errors(Map.of("tiers", Map.of("", "WARN")))).containsOnlyKeys("tiers");
        }

        @Test
        void tiersThatAreNoTiersOfIssueTypes() {
            Map<String, Object> none = new HashMap<>();
            none.put("Bug", null);

            assertThat(errors(Map.of("tiers", "WARN"))).containsOnly(Map.entry("tiers", error("not-tiers")));
            assertThat(errors(Map.of("tiers", none))).containsOnly(Map.entry("tiers.Bug", error("required")));
        }

        @Test
        void aLinkTypeThatSupportsAndContradicts() {
            assertThat(errors(Map.of("contradictingLinkTypes", List.of("evidence"))))
                    .containsOnly(Map.entry("contradictingLinkTypes", error("supports-and-contradicts", "evidence")));
        }

        @Test
        void holidaysThatAreNoListOfDays() {
            assertThat(errors(Map.of("holidays", "2026-12-25")))
                    .containsOnly(Map.entry("holidays", error("not-a-list-of-days")));
            assertThat(errors(Map.of("holidays", List.of(7)))).containsOnly(Map.entry("holidays", error("required")));
            assertThat(errors(Map.of("reviewWorkingDays", 0))).containsOnlyKeys("reviewWorkingDays");
        }

        @Test
        void aPolicyUnderWhichNobodyDecides() {
            assertThat(errors(Map.of("approverRoles", List.of())))
                    .containsOnly(Map.entry("approverRoles", error("nobody-decides")));
            assertThat(read(Map.of("approverRoles", List.of(), "approverGroups", List.of("research")))
                            .approvers()
                            .deciders())
                    .containsExactly("research");
            assertThat(read(Map.of("approverRoles", List.of(), "approverUsers", List.of("priya")))
                            .approvers()
                            .deciders())
                    .isEmpty();
        }
    }
}
