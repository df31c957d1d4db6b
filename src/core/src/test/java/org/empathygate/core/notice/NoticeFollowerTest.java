package org.empathygate.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.empathygate.core.BundledTexts;
import org.empathygate.core.PersonId;
import org.empathygate.core.given.Aftermath;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.policy.Tier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeFollowerTest {

    private final Aftermath after = new Aftermath();

    private static String body(Letter letter) {
        var texts = new BundledTexts(Locale.ENGLISH);
        return letter.lines().stream()
                .map(line -> texts.of(line.text()) + (line.path() == null ? "" : " " + line.path()))
                .collect(Collectors.joining("\n"));
    }

    private static String subject(Letter letter) {
        return new BundledTexts(Locale.ENGLISH).of(letter.subject());
    }

    @Nested
    class ARequest {

        @Test
        void isToldThoseWhoMayDecideWithALinkAndWithoutAnyWordOfTheRequester() {
            after.requested();

            assertThat(after.mailbox.letters()).singleElement().satisfies(letter -> {
                assertThat(letter.to()).isEqualTo(People.PRIYA);
                assertThat(subject(letter)).isEqualTo("[Empathy Gate] SHOP-142: an override waits for a decision");
                assertThat(body(letter))
                        .contains("the well-known dana asks to go on with SHOP-142", " /browse/SHOP-142")
                        .doesNotContain("The fair", "Guests", "ten guests");
            });
        }

        @Test
        void isToldNeitherTheRequesterNorWhoSwitchedItOffNorWhoLeft() {
            after.approvers.addAll(List.of(People.DANA, People.SAM, People.RITA));
            after.settings.save(People.SAM, new NoticeChoice(false, true, true));
            after.left.add("rita");

            after.requested();

            assertThat(after.mailbox.letters()).extracting(Letter::to).containsExactly(People.PRIYA);
        }

        @Test
        void isToldWhoDecidesInAnApproversPlaceTodayAndNobodyTwice() {
            after.approvers.add(People.SAM);
            after.delegated(People.PRIYA, People.RITA);
            after.delegated(People.SAM, People.RITA);

            after.requested();

            assertThat(after.mailbox.letters())
                    .extracting(Letter::to)
                    .containsExactly(People.PRIYA, People.RITA, People.SAM);
        }

        @Test
        void isToldWhoDecidesInThePlaceOfSomebodyWhoWantsNoMails() {
            after.settings.save(People.PRIYA, new NoticeChoice(false, true, true));
            after.delegated(People.PRIYA, People.SAM);

            after.requested();

            assertThat(after.mailbox.letters()).extracting(Letter::to).containsExactly(People.SAM);
        }

        @Test
        void isToldNobodyWhoseDaysAsADelegateAreOver() {
            after.delegated(People.PRIYA, People.SAM);
            after.core.clock.advance(Duration.ofDays(1));

            after.requested();

            assertThat(after.mailbox.letters()).extracting(Letter::to).containsExactly(People.PRIYA);
        }

        @Test
        void isToldNeitherTheRequesterAsADelegateNorWhoDecidesInTheRequestersPlace() {
            after.delegated(People.PRIYA, People.DANA);

            after.requested();

            assertThat(after.mailbox.letters()).extracting(Letter::to).containsExactly(People.PRIYA);

            Aftermath lent = new Aftermath();
            lent.approvers.add(People.DANA);
            lent.delegated(People.DANA, People.SAM);

            lent.requested();

            assertThat(lent.mailbox.letters()).extracting(Letter::to).containsExactly(People.PRIYA);
        }

        @Test
        void isNotToldADelegateWhoSwitchedItOff() {
            after.settings.save(People.SAM, new NoticeChoice(false, true, true));
            after.delegated(People.PRIYA, People.SAM);

            after.requested();

            assertThat(after.mailbox.letters()).extracting(Letter::to).containsExactly(People.PRIYA);
        }

        @Test
        void isToldTwentyPeopleAtMost() {
            List<PersonId> many = IntStream.range(0, 30)
                    .mapToObj(number -> new PersonId("approver" + number))
                    .toList();
            after.core.host.join(many);
            after.approvers.addAll(many);

            after.requested();

            assertThat(after.mailbox.letters()).hasSize(20).doesNotHaveDuplicates();
        }

        @Test
        void isToldTwentyPeopleAtMostDelegatesIncluded() {
            List<PersonId> many = IntStream.range(0, 30)
                    .mapToObj(number -> new PersonId("approver" + number))
                    .toList();
            after.core.host.join(many);
            after.approvers.addAll(many);
            after.delegated(People.PRIYA, People.SAM);

            after.requested();

            assertThat(after.mailbox.letters())
                    .hasSize(20)
                    .extracting(Letter::to)
                    .startsWith(People.PRIYA, People.SAM)
                    .doesNotHaveDuplicates();
        }

        @Test
        void isToldOnceHoweverOftenItsFactIsRead() {
            after.requested();

            after.core.chain.follow("another reader", 100, after.noticeFollower::follow);

            assertThat(after.mailbox.letters()).hasSize(1);
        }

        @Test
        void isNoNewsAWeekLater() {
            after.core.chain.append(Fact.of(EntryKind.OVERRIDE_REQUESTED, Days.NOW, People.DANA)
                    .about(Aftermath.SHOP_142.project(), Aftermath.SHOP_142.id())
                    .with("override", 1));
            after.core.clock.advance(Duration.ofDays(8));

            assertThat(after.clerk.work()).isEmpty();

            assertThat(after.mailbox.letters()).isEmpty();
        }
    }

    @Nested
    class ARequestThatWaitedForTooLong {

        @Test
        void isToldTheBackupWithALink() {
            after.escalated();

            assertThat(after.mailbox.to(People.RITA)).singleElement().satisfies(letter -> {
                assertThat(subject(letter)).isEqualTo("[Empathy Gate] SHOP-142: an override was not decided in time");
                assertThat(body(letter)).contains("From now on you may decide it too", " /browse/SHOP-142");
            });
        }

        @Test
        void isToldNobodyWhoWasAskedBefore() {
            after.approvers.add(People.RITA);

            after.escalated();

            assertThat(after.mailbox.letters())
                    .extracting(NoticeFollowerTest::subject)
                    .hasSize(2)
                    .allSatisfy(subject -> assertThat(subject).contains("waits for a decision"));
        }

        @Test
        void isToldWhoDecidesInTheBackupsPlace() {
            OverrideRequest asked = after.requested();
            after.core.clock.advance(Duration.ofDays(2));
            after.delegated(People.RITA, People.SAM);

            after.moved(asked.escalate(after.core.clock.instant()), EntryKind.OVERRIDE_ESCALATED, null);

            assertThat(after.mailbox.to(People.RITA)).hasSize(1);
            assertThat(after.mailbox.to(People.SAM)).hasSize(1);
        }

        @Test
        void isNotToldTheBackupWhoSwitchedItOff() {
            after.settings.save(People.RITA, new NoticeChoice(false, true, true));

            after.escalated();

            assertThat(after.mailbox.to(People.RITA)).isEmpty();
        }

        @Test
        void isToldNobodyWhenTheBackupWasFasterThanTheMail() {
            OverrideRequest asked = after.requested();
            after.core.clock.advance(Duration.ofDays(2));
            after.core.overrideDesk.approve(Aftermath.SHOP_142, asked.id(), People.RITA, "Once", null);

            after.clerk.work();

            assertThat(after.kinds()).contains(EntryKind.OVERRIDE_ESCALATED, EntryKind.OVERRIDE_APPROVED);
            assertThat(after.mailbox.to(People.RITA)).isEmpty();
        }
    }

    @Nested
    class ABrokenGlass {

        @Test
        void isToldThoseWhoMayReviewItAndWhoDecidesInTheirPlace() {
            after.delegated(People.PRIYA, People.DANA);

            after.brokenGlass();

            assertThat(after.mailbox.letters()).extracting(Letter::to).containsExactly(People.PRIYA, People.DANA);
            assertThat(subject(after.mailbox.letters().get(0))).contains("passed in an emergency");
        }

        @Test
        void isToldWhoseRequestItTookThePlaceOf() {
            after.requested();

            after.brokenGlass();

            assertThat(after.mailbox.to(People.DANA)).singleElement().satisfies(letter -> {
                assertThat(subject(letter)).isEqualTo("[Empathy Gate] SHOP-142: your request waits no longer");
                assertThat(body(letter))
                        .contains("the well-known sam took SHOP-142 past the gate", " /browse/SHOP-142");
            });
        }

        @Test
        void isNotToldWhoBrokeItAsADelegateEither() {
            after.delegated(People.PRIYA, People.SAM);

            after.brokenGlass();

            assertThat(after.mailbox.letters()).extracting(Letter::to).containsExactly(People.PRIYA);
        }
    }

    @Nested
    class ABypass {

        private void found(boolean tellsApprovers, Tier tier) {
            after.core.chain.append(Fact.of(EntryKind.BYPASS_FOUND, Days.NOW, null)
                    .about(Aftermath.SHOP_142.project(), Aftermath.SHOP_142.id())
                    .with("tier", tier)
                    .with("bypassNotifies", tellsApprovers));
            assertThat(after.clerk.work()).isEmpty();
        }

        @Test
        void isToldThoseWhoMayDecide() {
            found(true, Tier.ENFORCE);

            assertThat(after.mailbox.letters()).singleElement().satisfies(letter -> {
                assertThat(letter.to()).isEqualTo(People.PRIYA);
                assertThat(subject(letter)).isEqualTo("[Empathy Gate] SHOP-142: done without a decision");
                assertThat(body(letter)).contains("recorded as bypassed", " /browse/SHOP-142");
            });
        }

        @Test
        void isToldWhoDecidesInTheirPlace() {
            after.delegated(People.PRIYA, People.SAM);

            found(true, Tier.WARN);

            assertThat(after.mailbox.letters()).extracting(Letter::to).containsExactly(People.PRIYA, People.SAM);
        }

        @Test
        void disturbsNobodyWhereThePolicySaysSoOrOnlyObserves() {
            found(false, Tier.ENFORCE);
            found(true, Tier.OBSERVE);

            assertThat(after.mailbox.letters()).isEmpty();
        }
    }

    @Nested
    class ADecision {

        @Test
        void isToldTheRequesterWithItsDay() {
            after.approvedUntil(Days.TODAY.plusDays(9));

            assertThat(after.mailbox.to(People.DANA)).singleElement().satisfies(letter -> {
                assertThat(subject(letter)).contains("SHOP-142: your override is approved");
                assertThat(body(letter)).contains("until 2026-12-02");
            });
        }

        @Test
        void isToldNobodyWhoDidItThemselves() {
            OverrideRequest approved = after.approved();
            int before = after.mailbox.letters().size();

            after.moved(approved.revoke(Days.NOW), EntryKind.OVERRIDE_REVOKED, People.DANA);

            assertThat(after.mailbox.letters()).hasSize(before);
        }

        @Test
        void isNoneWhenTheRequesterTakesTheRequestBack() {
            OverrideRequest asked = after.requested();

            after.moved(asked.withdraw(Days.NOW), EntryKind.OVERRIDE_WITHDRAWN, People.DANA);

            assertThat(after.mailbox.to(People.DANA)).isEmpty();
        }

        @Test
        void isNotToldWhoSwitchedItOff() {
            after.settings.save(People.DANA, new NoticeChoice(true, false, true));

            after.approved();

            assertThat(after.mailbox.to(People.DANA)).isEmpty();
        }
    }

    @Nested
    class WhenThePostIsClosed {

        @Test
        void nothingElseIsHeldUpAndTheMailGoesOutLaterOnce() {
            after.mailbox.close();
            OverrideRequest approved = after.approved();
            assertThat(after.commitments.of(approved.workItem())).hasSize(1);
            assertThat(after.mailbox.letters()).isEmpty();
            assertThat(after.postman.deliver()).isZero();

            after.mailbox.open();

            assertThat(after.postman.deliver()).isEqualTo(2);
            assertThat(after.postman.deliver()).isZero();
            assertThat(after.mailbox.letters())
                    .extracting(Letter::to)
                    .containsExactlyInAnyOrder(People.PRIYA, People.DANA);
        }

        @Test
        void whatWaitedForAWeekIsDropped() {
            after.mailbox.close();
            after.approved();
            after.core.clock.advance(Duration.ofDays(8));
            after.mailbox.open();

            assertThat(after.postman.deliver()).isZero();

            assertThat(after.mailbox.letters()).isEmpty();
            assertThat(after.notices.waiting(9)).isEmpty();
        }

        @Test
        void somebodyWithoutAnAddressIsNotTriedAgain() {
            after.mailbox.hasNoAddress(People.PRIYA);

            after.requested();

            assertThat(after.mailbox.letters()).isEmpty();
            assertThat(after.notices.waiting(9)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindHasASubjectOrALineInBothLanguages(NoticeKind kind) {
        Letters letters = new Letters(after.core.host);
        Notice notice = Notice.waiting("fact 1", People.DANA, kind, "SHOP-142", People.PRIYA, Days.TODAY, Days.NOW);
        List<Letter> written = new ArrayList<>(List.of(letters.digest(People.DANA, List.of(notice))));
        if (kind.group() != NoticeGroup.DIGEST) {
            written.add(letters.of(notice));
        }

        assertThat(List.of(Locale.ENGLISH, Locale.GERMAN)).allSatisfy(language -> {
            var texts = new BundledTexts(language);
            assertThat(written).allSatisfy(letter -> {
                assertThat(texts.of(letter.subject())).doesNotContain("empathy-gate.mail", "{");
                assertThat(letter.lines())
                        .allSatisfy(line -> assertThat(texts.of(line.text())).doesNotContain("empathy-gate.mail", "{"));
            });
        });
    }
}
