package org.empathygate.core.ledger;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.jspecify.annotations.Nullable;

/** How an export is written; every line with its end. */
public enum ExportForm {

    /** {@link Entry#line()}, one a line: what anybody can check, but where something is left out of it. */
    NDJSON {
        @Override
        String begin() {
            return "";
        }

        @Override
        String line(Entry entry, ShownFact shown) {
            return entry.line(shown) + '\n';
        }

        @Override
        String end(ExportEnd end) {
            return end.line() + '\n';
        }
    },

    /**
     * For spreadsheets, as RFC 4180 has it. A cell that a spreadsheet would take for a formula gets an apostrophe before it,
     * so this form is not what was hashed.
     */
    CSV {
        @Override
        String begin() {
            return "sequence,at,kind,by,onBehalfOf,project,workItem,details,restricted,previous,hash\r\n";
        }

        @Override
        String line(Entry entry, ShownFact shown) {
            Fact fact = shown.fact();
            return row(List.of(
                    Long.toString(entry.sequence()),
                    fact.at().toString(),
                    fact.kind().name(),
                    userKey(fact.by()),
                    userKey(fact.onBehalfOf()),
                    fact.project() == null ? "" : fact.project().value(),
                    fact.workItem() == null ? "" : Long.toString(fact.workItem().value()),
                    CanonicalForm.details(fact.details()),
                    Integer.toString(shown.restricted()),
                    entry.previous(),
                    entry.hash()));
        }

        @Override
        String end(ExportEnd end) {
            return row(List.of("", "", "END_OF_EXPORT", "", "", "", "", end.line(), "", "", end.lastHash()));
        }
    };

    private static final String FORMULA = "=+-@\t\r\n";

    /** What comes before the first entry. */
    abstract String begin();

    /** @param shown the fact of the entry, as far as the reader may see it */
    abstract String line(Entry entry, ShownFact shown);

    /** What comes after the last entry, and only then. */
    abstract String end(ExportEnd end);

    private static String row(List<String> cells) {
        return cells.stream().map(ExportForm::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return Stream.of("\"", ",", "\n", "\r").anyMatch(harmless::contains)
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }

    private static String userKey(@Nullable PersonId person) {
        return person == null ? "" : person.userKey();
    }
}
