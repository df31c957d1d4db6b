package org.empathygate.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.empathygate.core.PersonId;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.junit.jupiter.api.Test;

/** What every store of notices promises. */
public abstract class NoticesContract {

    /** An empty store, the same one within a test. */
    protected abstract Notices notices();

    private static Notice about(String occasion, PersonId to, NoticeKind kind) {
        return Notice.waiting(occasion, to, kind, "SHOP-142", People.DANA, Days.TODAY, Days.NOW);
    }

    private Notice added(String occasion, PersonId to, NoticeKind kind) {
        assertThat(notices().add(about(occasion, to, kind))).isTrue();
        return (kind.group() == NoticeGroup.DIGEST
                        ? notices().waitingForDigest(100)
                        : notices().waiting(100))
                .stream()
                        .filter(each ->
                                each.occasion().equals(occasion) && each.to().equals(to))
                        .findFirst()
                        .orElseThrow();
    }

    private void settled(Notice notice, Instant at) {
        assertThat(notices().replace(notice.settled(at), notice.version())).isTrue();
    }

    @Test
    void whatWasAddedWaitsInEveryField() {
        Notice full = added("fact 1", People.PRIYA, NoticeKind.REQUESTED);
        Notice bare = Notice.waiting(
                "commitment 4 due", People.SAM, NoticeKind.COMMITMENT_DUE, "SHOP-142", null, null, Days.NOW);
        assertThat(notices().add(bare)).isTrue();

        assertThat(full)
                .isEqualTo(about("fact 1", People.PRIYA, NoticeKind.REQUESTED).withId(full.id()));
        assertThat(notices().waiting(9)).containsExactly(full);
        assertThat(notices().waitingForDigest(9))
                .singleElement()
                .satisfies(found -> assertThat(found).isEqualTo(bare.withId(found.id())));
    }

    @Test
    void aPersonHasOneNoticeOfAnOccasionForGood() {
        settled(added("fact 1", People.PRIYA, NoticeKind.REQUESTED), Days.NOW);

        assertThat(notices().add(about("fact 1", People.PRIYA, NoticeKind.REQUESTED)))
                .isFalse();
        assertThat(notices().add(about("fact 1", People.SAM, NoticeKind.REQUESTED)))
                .isTrue();
        assertThat(notices().add(about("fact 2", People.PRIYA, NoticeKind.REQUESTED)))
                .isTrue();
    }

    @Test
    void theOldestWaitsFirstAndNoMoreThanAskedForAreAnswered() {
        Notice first = added("fact 1", People.PRIYA, NoticeKind.REQUESTED);
        Notice second = added("fact 2", People.PRIYA, NoticeKind.DECLINED);
        added("fact 3", People.PRIYA, NoticeKind.APPROVED);

        assertThat(notices().waiting(2)).containsExactly(first, second);
    }

    @Test
    void ofSeveralRacersExactlyOneSettlesIt() {
        Notice notice = added("fact 1", People.PRIYA, NoticeKind.REQUESTED);

        assertThat(Race.of(4, racer -> notices().replace(notice.settled(Days.NOW), notice.version())))
                .containsOnlyOnce(true);
        assertThat(notices().waiting(9)).isEmpty();
    }

    @Test
    void whatCouldNotBeSentWaitsAgain() {
        Notice notice = added("fact 1", People.PRIYA, NoticeKind.REQUESTED);
        Notice settled = notice.settled(Days.NOW);
        settled(notice, Days.NOW);

        assertThat(notices().replace(settled.waitingAgain(), settled.version())).isTrue();

        assertThat(notices().waiting(9)).containsExactly(settled.waitingAgain());
    }

    @Test
    void whatWasSettledLongAgoIsForgottenAndNothingElse() {
        settled(added("fact 1", People.PRIYA, NoticeKind.REQUESTED), Days.NOW.minusSeconds(1));
        settled(added("fact 2", People.PRIYA, NoticeKind.REQUESTED), Days.NOW);
        added("fact 3", People.PRIYA, NoticeKind.REQUESTED);

        notices().forgetSettledBefore(Days.NOW);

        assertThat(notices().add(about("fact 1", People.PRIYA, NoticeKind.REQUESTED)))
                .isTrue();
        assertThat(notices().add(about("fact 2", People.PRIYA, NoticeKind.REQUESTED)))
                .isFalse();
        assertThat(notices().add(about("fact 3", People.PRIYA, NoticeKind.REQUESTED)))
                .isFalse();
    }
}
