package org.empathygate.jira.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.empathygate.core.Text;
import org.empathygate.jira.issue.JiraTexts;

/** The texts of one page in the reader's language, by their keys without what they all begin with. */
public final class PageTexts {

    private static final String OURS = "empathy-gate-ui.";

    private final JiraTexts texts;
    private final String prefix;

    /**
     * @param page the part of the keys that names the page
     */
    public PageTexts(JiraTexts texts, String page) {
        this.texts = texts;
        this.prefix = OURS + page + ".";
    }

    public String of(String key, String... args) {
        return texts.of(Text.of(prefix + key, args));
    }

    /** Empty when there is no such text. */
    public Optional<String> find(String key) {
        return Optional.of(of(key)).filter(text -> !text.equals(prefix + key));
    }

    /** Texts that are not of this page alone. */
    public String shared(String key) {
        return texts.of(Text.of(OURS + key));
    }

    /** Some of the texts by their keys, for a template. */
    public Map<String, String> named(List<String> keys) {
        var named = new TreeMap<String, String>();
        keys.forEach(key -> named.put(key, of(key)));
        return named;
    }

    /** A text that a script fills in, with {@code {0}} and so on left in place. */
    public String unfilled(String key) {
        return of(key, "{0}", "{1}", "{2}", "{3}");
    }

    /** Day and time in UTC, which a script may put into the reader's own time. */
    public String moment(Instant at) {
        return texts.moment(at);
    }
}
