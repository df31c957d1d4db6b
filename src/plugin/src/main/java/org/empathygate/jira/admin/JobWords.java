package org.empathygate.jira.admin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.empathygate.core.health.Job;
import org.empathygate.jira.page.PageTexts;

/** A job and its figures in the reader's words. What has no word of its own is shown as the job says it. */
final class JobWords {

    /** What the names of scheduled jobs begin with. */
    private static final String OURS = "org.empathygate.plugin:";

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern WORDS = Pattern.compile("[a-z]+( [a-z]+)*");

    private final PageTexts texts;

    JobWords(PageTexts texts) {
        this.texts = texts;
    }

    Map<String, Object> of(Job job) {
        return Map.of(
                "name", word("job.", job.name().replace(OURS, ""), job.name()),
                "code", job.name(),
                "mood", job.ok() ? "good" : "bad",
                "standing", texts.of(job.ok() ? "jobGood" : "jobBad"),
                "state", figures(job));
    }

    private List<String> figures(Job job) {
        return job.state().entrySet().stream()
                .map(figure -> word("figure.", figure.getKey(), figure.getKey()) + ": " + value(figure.getValue()))
                .toList();
    }

    private String value(String value) {
        if (MOMENT.matcher(value).matches()) {
            return texts.moment(Instant.parse(value));
        }
        return WORDS.matcher(value).matches() ? word("value.", value, value) : value;
    }

    private String word(String kind, String name, String otherwise) {
        return texts.find(kind + name.replace(' ', '-')).orElse(otherwise);
    }
}
