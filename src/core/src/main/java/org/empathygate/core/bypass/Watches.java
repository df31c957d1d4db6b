package org.empathygate.core.bypass;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.empathygate.core.policy.Tiers;
import org.jspecify.annotations.Nullable;

/** Since when the gate watches each project, kept by the host's id of the project. */
public final class Watches {

    private static final String FIRST_START = "first start";
    private static final String DEFAULT = "*";
    private static final String UNWATCHED = "-";
    private static final int MOST_TRIES = 5;

    private final WatchBook book;
    private final Clock clock;

    public Watches(WatchBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Whether every project that was there at the first start has been noted. */
    boolean begun() {
        return book.read(FIRST_START).isPresent();
    }

    /** From now on a project that is not known yet is a new one, in which nothing is older than the gate. */
    void begin(Instant at) {
        book.write(FIRST_START, Long.toString(at.toEpochMilli()));
    }

    /** The watch over the project under these tiers. Nothing is noted by it: a node may not know the newest tiers yet. */
    Watch of(HostProject project, Tiers tiers) {
        return watch(stored(project)).under(tiers, clock.instant());
    }

    /**
     * Notes a change of tiers, as of now. The policy is read after the watch: whoever notes a newer one meanwhile is in time
     * to keep this one from being written.
     *
     * @return false when the policy cannot be read; nothing is noted then
     */
    boolean note(HostProject project, PolicyBook policies) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            String stored = stored(project);
            policies.changed();
            if (!(policies.effective(project.key()) instanceof PolicyReading.Known known)) {
                return false;
            }
            Watch before = watch(stored);
            Watch now = before.under(known.tiers(), clock.instant());
            if ((stored != null && now.equals(before)) || book.replace(name(project), stored, write(now))) {
                return true;
            }
        }
        throw new UnreadableException("the watch over project " + project.id() + ", which others keep changing");
    }

    /** The whole project was read since {@code began}. Where somebody else is faster, the next reading completes it. */
    void complete(HostProject project, Instant began) {
        String stored = stored(project);
        if (stored != null) {
            Watch before = read(stored);
            Watch read = before.readSince(began);
            if (!read.equals(before)) {
                book.replace(name(project), stored, write(read));
            }
        }
    }

    /** Null for a project that is not noted yet. */
    private @Nullable String stored(HostProject project) {
        return book.read(name(project)).orElse(null);
    }

    private Watch watch(@Nullable String stored) {
        return stored == null ? ofUnknownProject() : read(stored);
    }

    private Watch ofUnknownProject() {
        return book.read(FIRST_START)
                .map(at -> Watch.ofNewProject(Instant.ofEpochMilli(Long.parseLong(at))))
                .orElse(Watch.NONE);
    }

    private static String name(HostProject project) {
        return "project " + project.id();
    }

    /** A line for each type, {@code <type> TAB <since> TAB <complete>}; {@code -} stands for a type that is not watched. */
    static String write(Watch watch) {
        StringBuilder text = new StringBuilder();
        if (watch.byDefault() != null) {
            text.append(line(DEFAULT, watch.byDefault()));
        }
        watch.byIssueType().forEach((type, era) -> text.append(line(type, era)));
        watch.unwatched()
                .forEach(
                        type -> text.append(type).append('\t').append(UNWATCHED).append('\n'));
        return text.toString();
    }

    private static String line(String type, Era era) {
        return type + '\t' + era.since().toEpochMilli() + '\t' + era.complete() + '\n';
    }

    static Watch read(String text) {
        Map<String, Era> eras = new LinkedHashMap<>();
        Set<String> unwatched = new LinkedHashSet<>();
        for (String line : text.lines().toList()) {
            List<String> parts = List.of(line.split("\t", -1));
            if (parts.size() == 2) {
                unwatched.add(parts.get(0));
            } else if (parts.size() == 3) {
                Instant since = Instant.ofEpochMilli(Long.parseLong(parts.get(1)));
                eras.put(parts.get(0), new Era(since, Boolean.parseBoolean(parts.get(2))));
            } else {
                throw new UnreadableException("the watch over a project: " + line);
            }
        }
        Era byDefault = eras.remove(DEFAULT);
        return new Watch(byDefault, eras, unwatched);
    }
}
