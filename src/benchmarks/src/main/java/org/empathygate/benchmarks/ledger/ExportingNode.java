package org.empathygate.benchmarks.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.empathygate.core.ledger.ExportForm;
import org.empathygate.core.ledger.LedgerExport;
import org.empathygate.core.ledger.Range;
import org.empathygate.core.ledger.ShownFact;
import org.empathygate.core.ledger.Verifier;

/** A node in a JVM with a small heap that exports and verifies everything once: URL, file. Prints what that took. */
public final class ExportingNode {

    private ExportingNode() {}

    public static void main(String[] args) throws IOException {
        try (LedgerNode node = new LedgerNode(args[0])) {
            var export = new LedgerExport(node.clerk(), node.ledger());
            long start = System.nanoTime();
            try (Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
                export.prepare();
                export.write(Range.ALL, ExportForm.NDJSON, ShownFact::whole, line -> write(out, line));
            }
            long exported = System.nanoTime();
            var found = Verifier.verify(node.ledger());
            long verified = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "exported in %.1f s; verified in the database in %.1f s: %,d entries, %s; most heap in use %,d MiB of %,d%n",
                    (exported - start) / 1e9,
                    (verified - exported) / 1e9,
                    found.entries(),
                    found.valid() ? "valid" : "broken",
                    peakMebibytes(),
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written", e);
        }
    }

    private static long peakMebibytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
