package org.empathygate.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.empathygate.core.ledger.ExportCheck;

/**
 * An exported ledger, which may be gzipped ({@code .gz}). Read as a stream, so its size does not matter; a line that is
 * longer than any entry ends the reading, so that a file without lines does not fill the memory.
 */
final class LedgerFile {

    private static final int LONGEST_LINE = 4_000_000;

    private final Path file;

    LedgerFile(Path file) {
        this.file = file;
    }

    /** @throws IOException when it cannot be read to its end, or is no text in UTF-8 with lines */
    ExportCheck check(ExportCheck before) throws IOException {
        ExportCheck check = before;
        // a decoder that is made here refuses what is malformed; one that is only named would replace it
        try (Reader in = new InputStreamReader(open(), StandardCharsets.UTF_8.newDecoder());
                BufferedReader text = new BufferedReader(in, 1 << 16)) {
            StringBuilder line = new StringBuilder();
            while (read(text, line)) {
                check = check.after(line.toString());
            }
        }
        return check;
    }

    /** The next line, without its line feed; false when there is none. */
    private boolean read(BufferedReader text, StringBuilder line) throws IOException {
        line.setLength(0);
        int letter;
        while ((letter = text.read()) != -1 && letter != '\n') {
            if (line.length() == LONGEST_LINE) {
                throw new IOException("a line is longer than any entry of a ledger");
            }
            line.append((char) letter);
        }
        return letter == '\n' || line.length() > 0;
    }

    private InputStream open() throws IOException {
        InputStream raw = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
