package org.empathygate.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.OverrideBuilder.anOverride;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.empathygate.core.Text;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.commitment.InMemoryCommitments;
import org.empathygate.core.commitment.TrackedCommitment;
import org.empathygate.core.followup.FollowUp;
import org.empathygate.core.followup.InMemoryFollowUps;
import org.empathygate.core.given.Aftermath;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.override.BrokenGlass;
import org.empathygate.core.override.InMemoryOverrides;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static List<String> lines(Letter letter) {
        return letter.lines().stream().map(Letter.Line::text).map(Text::key).toList();
    }

    private static Set<String> occasions(DueSource source, LocalDate today) {
        Set<String> occasions = new HashSet<>();
        source.dueOn(today).forEach(reminder -> occasions.add(reminder.occasion()));
        return occasions;
    }

    @Test
    void everythingDueForAPersonIsInOneDigest() {
        Aftermath after = new Aftermath();
        after.used();
        after.core.clock.advance(Duration.ofDays(20));
        after.approvedUntil(Days.TODAY.plusDays(30));
        after.core.clock.advance(Duration.ofDays(10));
        int before = after.mailbox.letters().size();

        Round.Work work = after.round.run();

        assertThat(work.digests()).isEqualTo(2);
        assertThat(after.mailbox.letters()).hasSize(before + 2);
        assertThat(after.mailbox.to(People.DANA))
                .last()
                .satisfies(letter -> assertThat(lines(letter))
                        .containsExactlyInAnyOrder(
                                "empathy-gate.mail.digest",
                                "empathy-gate.mail.line.EXPIRES_SOON",
                                "empathy-gate.mail.line.FOLLOW_UP_DUE",
                                "empathy-gate.mail.footer"));
        assertThat(after.mailbox.to(People.SAM))
                .last()
                .satisfies(letter -> assertThat(lines(letter)).contains("empathy-gate.mail.line.COMMITMENT_DUE"));
        assertThat(after.round.run()).isEqualTo(new Round.Work(0, 0, 0, 0));
    }

    @Test
    void aLapseIsWrittenAndTold() {
        Aftermath after = new Aftermath();
        after.approved();
        after.core.clock.advance(Duration.ofDays(35));
        assertThat(after.round.run().lapsed()).isEqualTo(1);
        after.clerk.work();
        assertThat(after.round.run().digests()).isEqualTo(1);

        assertThat(after.mailbox.to(People.SAM))
                .last()
                .satisfies(letter -> assertThat(lines(letter)).contains("empathy-gate.mail.line.COMMITMENT_LAPSED"));
    }

    @Test
    void whoSwitchedTheDigestOffGetsNone() {
        Aftermath after = new Aftermath();
        after.settings.save(People.SAM, new NoticeChoice(true, true, false));
        after.approved();
        after.core.clock.advance(Duration.ofDays(20));

        after.round.run();

        assertThat(after.mailbox.to(People.SAM)).isEmpty();
    }

    @Test
    void aDigestThatThePostDidNotTakeGoesOutLaterTheSameDay() {
        Aftermath after = new Aftermath();
        after.approved();
        after.core.clock.advance(Duration.ofDays(20));
        after.mailbox.close();
        assertThat(after.round.run().digests()).isZero();

        after.mailbox.open();

        assertThat(after.round.run().digests()).isEqualTo(1);
        assertThat(after.round.run().digests()).isZero();
        assertThat(after.mailbox.to(People.SAM)).hasSize(1);
    }

    @Test
    void whatWasDoneWhileItWaitedIsToldNobody() {
        Aftermath after = new Aftermath();
        TrackedCommitment made =
                after.commitments.of(after.approved().workItem()).get(0);
        after.core.clock.advance(Duration.ofDays(20));
        after.mailbox.close();
        after.round.run();
        after.commitmentDesk.giveUp(Aftermath.SHOP_142, made.id(), People.SAM, "Nobody came");
        after.mailbox.open();

        after.round.run();

        assertThat(after.mailbox.to(People.SAM)).isEmpty();
        assertThat(after.notices.waitingForDigest(9)).isEmpty();
    }

    /** However often and irregularly the job runs, nobody gets two digests a day or reads the same thing twice. */
    @Property(tries = 200)
    void nobodyGetsTwoDigestsADayOrTheSameLineTwice(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 72) Integer> hoursBetweenRuns) {
        Aftermath after = new Aftermath();
        after.used();
        after.approvedUntil(Days.TODAY.plusDays(15));
        Map<LocalDate, Integer> byDay = new HashMap<>();
        List<String> said = new ArrayList<>();
        for (int hours : hoursBetweenRuns) {
            after.core.clock.advance(Duration.ofHours(hours));
            int before = after.mailbox.letters().size();
            after.round.run();
            after.clerk.work();
            after.mailbox.letters().stream().skip(before).forEach(letter -> {
                byDay.merge(LocalDate.now(after.core.clock), letter.to().equals(People.DANA) ? 1 : 100, Integer::sum);
                letter.lines()
                        .forEach(line -> said.add(letter.to().userKey()
                                + line.text().key()
                                + String.join(",", line.text().args())));
            });
        }

        assertThat(byDay.values()).allSatisfy(count -> {
            assertThat(count % 100).isLessThanOrEqualTo(1);
            assertThat(count / 100).isLessThanOrEqualTo(1);
        });
        assertThat(said.stream().filter(line -> line.contains("EXPIRES_SOON")).count())
                .isLessThanOrEqualTo(2);
        assertThat(said.stream()
                        .filter(line -> line.contains("line.COMMITMENT_DUE,") || line.contains("COMMITMENT_LAPSED"))
                        .distinct()
                        .count())
                .isLessThanOrEqualTo(4);
    }

    @Property
    void aCommitmentIsRemindedOfSevenDaysBeforeAndOnItsDayUntilItLapses(
            @ForAll @IntRange(min = 0, max = 400) int promisedFor, @ForAll @IntRange(min = 0, max = 450) int later) {
        InMemoryCommitments commitments = new InMemoryCommitments();
        LocalDate due = Days.TODAY.plusDays(promisedFor);
        assertThat(commitments.add(TrackedCommitment.made(
                        1,
                        Aftermath.SHOP_142.id(),
                        Aftermath.SHOP_142.project(),
                        new Commitment(People.SAM, due, "asked"),
                        Days.NOW)))
                .isPresent();
        int daysLeft = promisedFor - later;

        Set<String> occasions = occasions(new DueCommitments(commitments, ZoneOffset.UTC), Days.TODAY.plusDays(later));

        if (daysLeft <= 0 && daysLeft >= -14) {
            assertThat(occasions).containsExactly("commitment 1 due");
        } else if (daysLeft > 0 && daysLeft <= 7 && promisedFor > 7) {
            assertThat(occasions).containsExactly("commitment 1 due soon");
        } else {
            assertThat(occasions).isEmpty();
        }
    }

    @Property
    void anApprovalThatEndsIsRemindedOfSevenDaysAndOneDayBefore(
            @ForAll @IntRange(min = 0, max = 100) int approvedFor, @ForAll @IntRange(min = 0, max = 120) int later) {
        InMemoryOverrides overrides = new InMemoryOverrides();
        var asked = overrides.add(anOverride().requested());
        assertThat(overrides.replace(asked.approve(People.PRIYA, Days.NOW, null, Days.TODAY.plusDays(approvedFor)), 1))
                .isTrue();
        int daysLeft = approvedFor - later;

        Set<String> occasions = occasions(new ExpiringOverrides(overrides, ZoneOffset.UTC), Days.TODAY.plusDays(later));

        if (daysLeft >= 0 && daysLeft <= 1 && approvedFor > 1) {
            assertThat(occasions).containsExactly("override 1 ends in 1");
        } else if (daysLeft > 1 && daysLeft <= 7 && approvedFor > 7) {
            assertThat(occasions).containsExactly("override 1 ends in 7");
        } else {
            assertThat(occasions).isEmpty();
        }
    }

    @Property
    void aReviewIsRemindedOfOnItsDayAndOnceAfterItButNotByWhoBrokeTheGlass(
            @ForAll @IntRange(min = 0, max = 40) int daysAfter) {
        Aftermath broken = new Aftermath();
        BrokenGlass glass = broken.brokenGlass();
        broken.approvers.add(0, glass.by());
        DueReviews reviews = new DueReviews(broken.core.glasses.port(), broken.holders);

        List<Reminder> due = reviews.dueOn(Days.TODAY.plusDays(daysAfter));

        if (daysAfter < 3) {
            assertThat(due).isEmpty();
        } else {
            assertThat(due)
                    .containsExactly(new Reminder(
                            daysAfter == 3 ? "review 1 due" : "review 1 overdue",
                            People.PRIYA,
                            NoticeKind.REVIEW_DUE,
                            Aftermath.SHOP_142.id(),
                            glass.dueOn()));
        }
    }

    @Test
    void aReviewIsRemindedOfInTheApproversPlaceToo() {
        Aftermath after = new Aftermath();
        after.brokenGlass();
        after.core.clock.advance(Duration.ofDays(3));
        after.delegated(People.PRIYA, People.RITA);

        after.round.run();

        assertThat(List.of(People.PRIYA, People.RITA))
                .allSatisfy(person -> assertThat(after.mailbox.to(person))
                        .last()
                        .satisfies(letter -> assertThat(lines(letter)).contains("empathy-gate.mail.line.REVIEW_DUE")));
    }

    @Test
    void aReviewIsRemindedOfNeitherByWhoBrokeTheGlassAsADelegateNorInTheirPlace() {
        Aftermath after = new Aftermath();
        after.brokenGlass();
        after.core.clock.advance(Duration.ofDays(3));
        after.delegated(People.PRIYA, People.SAM);

        after.round.run();

        assertThat(after.mailbox.to(People.SAM)).isEmpty();

        Aftermath lent = new Aftermath();
        lent.approvers.add(People.SAM);
        lent.brokenGlass();
        lent.core.clock.advance(Duration.ofDays(3));
        lent.delegated(People.SAM, People.DANA);

        lent.round.run();

        assertThat(lent.mailbox.to(People.DANA)).isEmpty();
    }

    @Property
    void aQuestionIsAskedTwiceAndThenNoMore(@ForAll @IntRange(min = -50, max = 200) int daysAfter) {
        InMemoryFollowUps followUps = new InMemoryFollowUps();
        assertThat(followUps.schedule(FollowUp.scheduled(anOverride().withId(7).requested(), 1, Days.TODAY)))
                .isTrue();

        Set<String> occasions = occasions(new DueFollowUps(followUps), Days.TODAY.plusDays(daysAfter));

        if (daysAfter < 0 || daysAfter > 28) {
            assertThat(occasions).isEmpty();
        } else {
            assertThat(occasions).containsExactly(daysAfter < 14 ? "follow-up 1 first" : "follow-up 1 again");
        }
    }
}
