package org.empathygate.core.ledger;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks an export from its first line to its last, in constant memory. Hashes that were kept somewhere else are compared
 * with what the export says: only they show that the whole chain from some place on was written anew.
 *
 * @param kept hashes by the number of their entry
 * @param unbroken what is found when the export has no holes
 * @param selection what is found when it is that of one project
 * @param unchecked how many lines of one project's export say that something restricted was left out, so that their hash
 *     says nothing
 * @param firstSequence the number of the first entry; 0 before it
 * @param end null until the last line
 * @param fault what neither of the two verifiers can see; null while there is nothing
 */
public record ExportCheck(
        Map<Long, String> kept,
        Verifier unbroken,
        Verifier selection,
        long unchecked,
        long firstSequence,
        @Nullable ExportEnd end,
        @Nullable Verification fault) {

    public ExportCheck {
        kept = Map.copyOf(kept);
    }

    /** Before the first line. */
    public static ExportCheck against(Map<Long, String> kept) {
        return new ExportCheck(kept, Verifier.ofPart(), Verifier.ofSelection(), 0, 0, null, null);
    }

    /** What is known after one more line. */
    public ExportCheck after(String line) {
        if (end != null) {
            return butAt(unbroken.lastSequence() + 1, "a line follows the last line of the export: it was put in");
        }
        Optional<LineCheck.Place> place = LineCheck.read(line);
        if (place.isPresent()) {
            return after(place.get());
        }
        return ExportEnd.parse(line)
                .map(last -> new ExportCheck(kept, unbroken, selection, unchecked, firstSequence, last, fault))
                .orElseGet(() -> butAt(unbroken.lastSequence() + 1, "a line is no entry: it was changed or put in"));
    }

    private ExportCheck after(LineCheck.Place place) {
        ExportCheck next = new ExportCheck(
                kept,
                unbroken.after(place),
                selection.after(place),
                unchecked + (selection.unchecked(place) ? 1 : 0),
                firstSequence == 0 ? place.sequence() : firstSequence,
                null,
                fault);
        return differs(place.sequence(), place.hash()) || differs(place.sequence() - 1, place.previous())
                ? next.butAt(place.sequence(), "another hash was kept of it: the chain was written anew")
                : next;
    }

    private boolean differs(long sequence, String hash) {
        String known = kept.get(sequence);
        return known != null && !known.equals(hash);
    }

    /** Only the first fault is kept. */
    private ExportCheck butAt(long sequence, String why) {
        return fault != null
                ? this
                : new ExportCheck(
                        kept,
                        unbroken,
                        selection,
                        unchecked,
                        firstSequence,
                        end,
                        new Verification(entries(), sequence, why));
    }

    public long entries() {
        return unbroken.entries();
    }

    /** The number of the entry read last; 0 when there was none. */
    public long lastSequence() {
        return unbroken.lastSequence();
    }

    public String lastHash() {
        return unbroken.lastHash();
    }

    /** Whether the export is that of one project, so that holes are no fault. */
    public boolean ofOneProject() {
        return end != null && end.project() != null;
    }

    /** The result when nothing more comes. */
    public Verification result() {
        Verification found = (ofOneProject() ? selection : unbroken).result();
        if (fault != null && (found.valid() || before(fault, found))) {
            return new Verification(entries(), fault.firstBroken(), fault.why());
        }
        return found.valid() ? atTheEnd(found) : found;
    }

    private Verification atTheEnd(Verification found) {
        if (end == null) {
            return new Verification(
                    entries(), lastSequence() + 1, "the last line is missing: the export broke off, or was cut off");
        }
        if (end.entries() == entries()
                && end.first() == firstSequence
                && end.last() == lastSequence()
                && end.lastHash().equals(lastHash())) {
            return found;
        }
        long where = end.first() != firstSequence ? end.first() : Math.min(end.last(), lastSequence() + 1);
        return new Verification(
                entries(),
                where,
                end.entries() + " entries up to number " + end.last() + " were exported, and " + entries()
                        + " up to number " + lastSequence() + " are here: some were taken out or put in");
    }

    private static boolean before(Verification one, Verification other) {
        Long first = one.firstBroken();
        Long second = other.firstBroken();
        return first != null && (second == null || first < second);
    }
}
