package org.empathygate.jira.issue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of some texts that are long enough to mean something; the same word once, without regard to case. */
record Words(Set<String> all) {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 5;

    static Words of(@Nullable String... texts) {
        var words = new LinkedHashSet<String>();
        for (String text : texts) {
            Optional.ofNullable(text).stream()
                    .flatMap(each -> Stream.of(GAP.split(each, -1)))
                    .filter(word -> word.length() >= SHORTEST)
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .forEach(words::add);
        }
        return new Words(words);
    }

    /** The words that both have, in the order of the other's text. */
    List<String> sharedWith(Words other) {
        return other.all.stream().filter(all::contains).toList();
    }
}
