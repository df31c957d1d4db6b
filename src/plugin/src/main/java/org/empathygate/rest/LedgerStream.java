package org.empathygate.rest;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.ledger.ExportForm;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.LedgerExport;
import org.empathygate.core.ledger.Range;
import org.empathygate.core.ledger.ShownFact;

/**
 * Writes an export while it is read. When the store fails in the middle, the answer has begun and its status cannot be
 * changed: the last line is missing then, and the host is told to break the connection off.
 */
final class LedgerStream implements StreamingOutput {
    private final LedgerExport export;
    private final Range range;
    private final ExportForm form;
    private final Function<Fact, ShownFact> discretion;

    LedgerStream(LedgerExport export, Range range, ExportForm form, Function<Fact, ShownFact> discretion) {
        this.export = export;
        this.range = range;
        this.form = form;
        this.discretion = discretion;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            export.write(range, form, discretion, line -> put(line, writer));
        } catch (UncheckedIOException readerIsGone) {
            throw readerIsGone.getCause();
        } catch (UnreadableException storeFailed) {
            throw new IOException("The export of the ledger broke off", storeFailed);
        }
        writer.flush();
    }

    private static void put(String line, Writer writer) {
        try {
            writer.write(line);
        } catch (IOException readerIsGone) {
            throw new UncheckedIOException("Nobody reads the export of the ledger any more", readerIsGone);
        }
    }
}
