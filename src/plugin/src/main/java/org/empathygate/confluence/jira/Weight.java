package org.empathygate.confluence.jira;

import java.util.Collection;
import org.empathygate.core.status.InsightStatus;
import org.empathygate.core.status.RegisterRow;
import org.empathygate.core.status.ScopeAnswer;
import org.empathygate.core.status.ScopeFailure;
import org.empathygate.core.status.ScopeStatus;
import org.empathygate.core.status.StatusRow;
import org.jspecify.annotations.Nullable;

/** About how many bytes a remembered answer takes. */
final class Weight {

    private static final long OBJECT = 200;
    private static final long CHARACTER = 2;

    private Weight() {}

    static long of(AnswerKey key, Remembered entry) {
        Remembered.Known known = entry.known();
        return OBJECT
                + text(key.question().scope().value())
                + text(key.reader().userKey())
                + (known == null ? 0 : of(known.answer()));
    }

    private static long of(ScopeAnswer answer) {
        if (answer instanceof ScopeStatus status) {
            return 4 * OBJECT
                    + text(status.jql())
                    + status.rows().stream().mapToLong(Weight::row).sum()
                    + 3 * OBJECT * status.series().size()
                    + status.register().stream().mapToLong(Weight::registerRow).sum()
                    + insight(status.insight());
        }
        return answer instanceof ScopeFailure failure ? text(failure.message()) : OBJECT;
    }

    private static long row(StatusRow row) {
        return OBJECT + text(row.summary()) + text(row.status()) + texts(row.reasons());
    }

    private static long registerRow(RegisterRow row) {
        return 2 * OBJECT
                + text(row.summary())
                + text(row.affected())
                + text(row.reason())
                + text(row.premortem())
                + texts(row.pressures());
    }

    private static long insight(@Nullable InsightStatus insight) {
        return insight == null
                ? 0
                : texts(insight.keys())
                        + insight.items().stream()
                                .mapToLong(item -> OBJECT + text(item.summary()))
                                .sum();
    }

    private static long texts(Collection<String> texts) {
        return texts.stream().mapToLong(Weight::text).sum();
    }

    private static long text(@Nullable String text) {
        return text == null ? 0 : OBJECT / 4 + CHARACTER * text.length();
    }
}
