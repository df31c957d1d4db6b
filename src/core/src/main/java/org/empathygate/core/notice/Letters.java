package org.empathygate.core.notice;

import java.util.ArrayList;
import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.Persons;
import org.empathygate.core.Text;
import org.empathygate.core.notice.Letter.Line;

/** Writes mails. Every mail links to a page and decides nothing; none quotes what anybody wrote. */
public final class Letters {

    private static final int MOST_LINES = 50;

    private final Persons persons;

    public Letters(Persons persons) {
        this.persons = persons;
    }

    /** About one thing. */
    public Letter of(Notice notice) {
        return new Letter(
                notice.to(),
                text("subject." + notice.kind(), notice.issue()),
                List.of(line(notice), new Line(text("footer"), null)));
    }

    /** About everything that is due. */
    public Letter digest(PersonId to, List<Notice> notices) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(text("digest"), null));
        notices.stream().limit(MOST_LINES).map(this::line).forEach(lines::add);
        if (notices.size() > MOST_LINES) {
            lines.add(new Line(text("more", Integer.toString(notices.size() - MOST_LINES)), null));
        }
        lines.add(new Line(text("footer"), null));
        return new Letter(to, text("subject.digest", Integer.toString(notices.size())), lines);
    }

    private Line line(Notice notice) {
        return new Line(
                text(
                        "line." + notice.kind(),
                        notice.issue(),
                        notice.by() == null ? "" : persons.displayName(notice.by()),
                        notice.day() == null ? "" : notice.day().toString()),
                "/browse/" + notice.issue());
    }

    private static Text text(String key, String... args) {
        return Text.of("empathy-gate.mail." + key, args);
    }
}
