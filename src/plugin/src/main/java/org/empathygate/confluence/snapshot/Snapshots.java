package org.empathygate.confluence.snapshot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.empathygate.confluence.Then;
import org.empathygate.core.status.ScopeStatus;

/**
 * Use case: keep the values of a day, once, and show them ever after. Nothing here overwrites anything: another name makes
 * another snapshot.
 */
public final class Snapshots {

    private static final String KEY = "org.empathygate.plugin.snapshot.";
    private static final int HASH_CHARACTERS = 32;

    private final SnapshotStore store;
    private final Seal seal;

    public Snapshots(SnapshotStore store, SecureRandom random) {
        this.store = store;
        this.seal = new Seal(store, random);
    }

    /** What is kept. */
    public Then look(Subject subject) {
        return store.get(key(subject))
                .map(text -> read(text, subject))
                .orElseGet(() -> new Then.NotYet(subject.name()));
    }

    /**
     * Keeps these values, unless something is kept already; then answers that.
     *
     * @param asOf when they were true
     * @param author whose view they are
     */
    public synchronized Then keep(Subject subject, ScopeStatus status, Instant asOf, Author author) {
        Then there = look(subject);
        if (!(there instanceof Then.NotYet)) {
            return there;
        }
        var kept = new Then.Kept(
                subject.name(), author.name(), asOf, status.doneCounts(), status.openCounts(), status.unjudged());
        var sheet = new Sheet(subject.page(), subject.set(), kept, author.person());
        store.put(key(subject), sheet.text(seal));
        return look(subject);
    }

    private Then read(String text, Subject subject) {
        Optional<Sheet> sheet = Sheet.read(text, seal)
                .filter(read -> read.page() == subject.page())
                .filter(read -> read.kept().name().equals(subject.name()));
        if (sheet.isEmpty()) {
            return new Then.ChangedByHand(subject.name());
        }
        Then.Kept kept = sheet.get().kept();
        return sheet.get().set().equals(subject.set())
                ? kept
                : new Then.OfAnother(kept.name(), kept.author(), kept.asOf());
    }

    /** At most 100 characters, which is what the host's settings take. */
    private static String key(Subject subject) {
        return KEY + subject.page() + "." + hash(subject.name());
    }

    private static String hash(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH_CHARACTERS);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
