package org.empathygate.core.notice;

import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.Text;
import org.jspecify.annotations.Nullable;

/** A mail before it is put in its reader's language. */
public record Letter(PersonId to, Text subject, List<Line> lines) {

    public Letter {
        lines = List.copyOf(lines);
    }

    /**
     * One paragraph.
     *
     * @param path the page to open, below the host's address; null for none
     */
    public record Line(Text text, @Nullable String path) {}
}
