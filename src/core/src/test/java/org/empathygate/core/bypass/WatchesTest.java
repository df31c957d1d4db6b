package org.empathygate.core.bypass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.HostWithStatuses;
import org.empathygate.core.given.PolicyBuilder;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchesTest {

    private static final String SHOP = "project " + HostWithStatuses.SHOP.id();

    private final CoreInMemory core = CoreInMemory.with(PolicyBuilder.aPolicy().tier(Tier.OBSERVE));
    private final WatchBook book = new InMemoryWatchBook();
    private final Watches watches = new Watches(book, core.clock);
    private final Instant start = core.clock.instant();

    private static String watchedSince(Instant since, boolean complete) {
        return Watches.write(new Watch(new Era(since, complete), Map.of(), Set.of()));
    }

    @Test
    void whoOnlyAsksNotesNothing() {
        assertThat(watches.of(HostWithStatuses.SHOP, Tiers.all(Tier.WARN)).of("Story"))
                .isEqualTo(new Era(start, false));

        assertThat(book.read(SHOP)).isEmpty();
    }

    @Test
    void thePolicyThatHoldsIsNotedWhateverThisNodeKnewAMomentAgo() {
        CoreInMemory off = CoreInMemory.with(PolicyBuilder.aPolicy().tier(Tier.OFF));
        off.policyBook.effective(HostWithStatuses.SHOP.key());
        off.policies
                .port()
                .replace(
                        PolicyScope.of(HostWithStatuses.SHOP.key()),
                        PolicyBuilder.aPolicy().tier(Tier.ENFORCE).stored(2),
                        1);

        assertThat(watches.note(HostWithStatuses.SHOP, off.policyBook)).isTrue();
        assertThat(book.read(SHOP)).contains(watchedSince(start, false));
    }

    @Test
    void nothingIsNotedOfAPolicyThatCannotBeRead() {
        core.policies.breakDown();

        assertThat(watches.note(HostWithStatuses.SHOP, core.policyBook)).isFalse();
        assertThat(book.read(SHOP)).isEmpty();
    }

    @Test
    void whatSomebodyElseNotedMeanwhileIsKept() {
        Watches slow = new Watches(new WithARival(1, time -> watchedSince(start, true)), core.clock);
        core.clock.advance(Duration.ofMinutes(1));

        assertThat(slow.note(HostWithStatuses.SHOP, core.policyBook)).isTrue();
        assertThat(book.read(SHOP)).contains(watchedSince(start, true));
    }

    @Test
    void whoIsNeverFastEnoughFailsAndComesAgain() {
        Watches slow = new Watches(new WithARival(Integer.MAX_VALUE, time -> "Bug " + time + "\t-\n"), core.clock);

        assertThatThrownBy(() -> slow.note(HostWithStatuses.SHOP, core.policyBook))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void whatWasTurnedUpMeanwhileIsNotCompleteByAnEarlierReading() {
        watches.note(HostWithStatuses.SHOP, core.policyBook);
        Instant later = start.plusSeconds(60);
        Watches slow = new Watches(new WithARival(1, time -> watchedSince(later, false)), core.clock);

        slow.complete(HostWithStatuses.SHOP, start);

        assertThat(book.read(SHOP)).contains(watchedSince(later, false));
        watches.complete(HostWithStatuses.SHOP, later);
        assertThat(book.read(SHOP)).contains(watchedSince(later, true));
    }

    /** Somebody else writes just before, so many times. */
    private final class WithARival implements WatchBook {

        private final IntFunction<String> rivals;
        private int times;

        WithARival(int times, IntFunction<String> rivals) {
            this.times = times;
            this.rivals = rivals;
        }

        @Override
        public Optional<String> read(String name) {
            return book.read(name);
        }

        @Override
        public void write(String name, String text) {
            book.write(name, text);
        }

        @Override
        public boolean replace(String name, @Nullable String read, String text) {
            if (times-- > 0) {
                book.write(name, rivals.apply(times));
            }
            return book.replace(name, read, text);
        }
    }
}
