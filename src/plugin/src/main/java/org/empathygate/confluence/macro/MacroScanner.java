package org.empathygate.confluence.macro;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds our macros in storage format. No XML parser: storage format has entities that only HTML knows, and a page that one
 * would refuse must still be read. What cannot be understood is left out; each macro on the page asks for itself anyway.
 */
final class MacroScanner {

    private static final int LONGEST_PAGE = 5_000_000;
    private static final int MOST_MACROS = 200;
    private static final String CDATA = "<![CDATA[";
    private static final String COMMENT = "<!--";
    private static final Set<String> MACROS = Set.of("structured-macro", "macro");
    private static final Pattern NAME = Pattern.compile("\\s(?:[\\w.-]+:)?name\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final Set<String> wanted;
    private final List<MacroUse> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final AtomicReference<@Nullable Parameter> parameter = new AtomicReference<>();

    private MacroScanner(Set<String> wanted) {
        this.wanted = wanted;
    }

    /** In the order in which they end. */
    static List<MacroUse> scan(String storage, Set<String> wanted) {
        if (storage.length() > LONGEST_PAGE || wanted.stream().noneMatch(storage::contains)) {
            return List.of();
        }
        MacroScanner scanner = new MacroScanner(wanted);
        scanner.scan(storage);
        return List.copyOf(scanner.found);
    }

    private void scan(String storage) {
        int at = 0;
        while (at < storage.length() && found.size() < MOST_MACROS) {
            int tag = storage.indexOf('<', at);
            text(storage.substring(at, tag < 0 ? storage.length() : tag), true);
            at = tag < 0 ? storage.length() : markup(storage, tag);
        }
    }

    /** Where it ends. */
    private int markup(String storage, int start) {
        if (storage.startsWith(CDATA, start)) {
            int end = storage.indexOf("]]>", start);
            text(storage.substring(start + CDATA.length(), end < 0 ? storage.length() : end), false);
            return end < 0 ? storage.length() : end + 3;
        }
        if (storage.startsWith(COMMENT, start)) {
            return after(storage, "-->", start + COMMENT.length());
        }
        int end = endOfTag(storage, start);
        tag(storage.substring(start + 1, Math.max(start + 1, end - 1)));
        return end;
    }

    private static int after(String storage, String mark, int from) {
        int end = storage.indexOf(mark, from);
        return end < 0 ? storage.length() : end + mark.length();
    }

    /** A quoted value may hold the sign that ends a tag. */
    private static int endOfTag(String storage, int start) {
        char quote = 0;
        for (int i = start + 1; i < storage.length(); i++) {
            char next = storage.charAt(i);
            if (quote == 0 && next == '>') {
                return i + 1;
            }
            if (quote == 0 && (next == '"' || next == '\'')) {
                quote = next;
            } else if (next == quote) {
                quote = 0;
            }
        }
        return storage.length();
    }

    private void tag(String tag) {
        boolean ends = tag.startsWith("/");
        String local = localName(ends ? tag.substring(1) : tag);
        if (MACROS.contains(local)) {
            macro(tag, ends);
        } else if (local.equals("parameter")) {
            parameter(tag, ends);
        }
    }

    private void macro(String tag, boolean ends) {
        if (!ends) {
            open.push(new Open(name(tag).orElse(""), new HashMap<>()));
        }
        if ((ends || tag.endsWith("/")) && !open.isEmpty()) {
            Open macro = open.pop();
            if (wanted.contains(macro.name())) {
                found.add(new MacroUse(macro.name(), macro.parameters()));
            }
        }
    }

    private void parameter(String tag, boolean ends) {
        if (ends) {
            Parameter whole = parameter.getAndSet(null);
            if (whole != null && !open.isEmpty()) {
                open.element().parameters().put(whole.name(), whole.text().toString());
            }
            return;
        }
        if (!tag.endsWith("/")) {
            parameter.set(name(tag)
                    .map(name -> new Parameter(name, new StringBuilder()))
                    .orElse(null));
        }
    }

    private void text(String text, boolean escaped) {
        Parameter now = parameter.get();
        if (now != null) {
            now.text().append(escaped ? Entities.decode(text) : text);
        }
    }

    private static String localName(String tag) {
        int end = 0;
        while (end < tag.length() && !Character.isWhitespace(tag.charAt(end)) && tag.charAt(end) != '/') {
            end++;
        }
        String name = tag.substring(0, end);
        return name.substring(name.indexOf(':') + 1);
    }

    private static Optional<String> name(String tag) {
        Matcher name = NAME.matcher(tag);
        return name.find()
                ? Optional.of(Entities.decode(name.group(1) == null ? name.group(2) : name.group(1)))
                : Optional.empty();
    }

    /** A macro that has begun and not ended. */
    private record Open(String name, Map<String, String> parameters) {}

    /** A parameter that has begun and not ended. */
    private record Parameter(String name, StringBuilder text) {}
}
