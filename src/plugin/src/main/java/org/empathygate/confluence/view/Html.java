package org.empathygate.confluence.view;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of HTML that is also XML, because exports parse it as such. Whatever text goes in stays where it was put: there
 * is one way to escape, elements and attributes are of a few known kinds, and no other way in.
 */
final class Html {

    static final Html NOTHING = new Html("");

    private static final Set<String> ELEMENTS = Set.of(
            "a", "bdi", "br", "caption", "desc", "details", "div", "dd", "dl", "dt", "g", "li", "line", "p", "path",
            "rect", "small", "span", "strong", "summary", "svg", "table", "tbody", "td", "text", "th", "thead", "time",
            "title", "tr", "ul");
    private static final Set<String> EMPTY = Set.of("br", "line", "path", "rect");
    private static final Set<String> ATTRIBUTES = Set.of(
            "aria-hidden",
            "aria-label",
            "class",
            "colspan",
            "d",
            "datetime",
            "dir",
            "fill",
            "font-size",
            "height",
            "lang",
            "role",
            "scope",
            "stroke",
            "stroke-width",
            "style",
            "tabindex",
            "text-anchor",
            "title",
            "transform",
            "viewBox",
            "width",
            "x",
            "x1",
            "x2",
            "xmlns",
            "y",
            "y1",
            "y2");
    private static final Pattern HARMLESS_STYLE = Pattern.compile("[a-z0-9#%.,:; -]*");
    private static final int NOT_A_CHARACTER = 0xFFFD;

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    static Html text(String text) {
        return new Html(escaped(text));
    }

    static Element element(String name) {
        if (!ELEMENTS.contains(name)) {
            throw new IllegalArgumentException("No element " + name + " is written here");
        }
        return new Element(name);
    }

    static Html all(Iterable<Html> parts) {
        var together = new StringBuilder();
        parts.forEach(part -> together.append(part.markup));
        return new Html(together.toString());
    }

    /** The address if a link may lead there: to the web, or to a place on this host. Null for what could do anything else. */
    static @Nullable String safe(@Nullable URI address) {
        if (address == null) {
            return null;
        }
        String text = address.toASCIIString();
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        boolean toTheWeb = (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
        boolean toThisHost = scheme.isEmpty() && text.startsWith("/") && !text.startsWith("//");
        return toTheWeb || toThisHost ? text : null;
    }

    boolean isNothing() {
        return markup.isEmpty();
    }

    String markup() {
        return markup;
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isOfXml(character) ? character : NOT_A_CHARACTER);
            }
        });
        return escaped.toString();
    }

    /** Other control characters, halves of characters and a few more would make the whole page unreadable for an export. */
    private static boolean isOfXml(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character < 0x7F)
                || (character >= 0xA0 && character < 0xD800)
                || (character >= 0xE000 && character < 0xFFFE)
                || character > 0xFFFF;
    }

    /** An element that is being written: its attributes first, then what is in it. */
    static final class Element {

        private final String name;
        private final StringBuilder attributes = new StringBuilder();
        private final StringBuilder content = new StringBuilder();

        private Element(String name) {
            this.name = name;
        }

        Element with(String attribute, String value) {
            if (!ATTRIBUTES.contains(attribute)
                    || (attribute.equals("style")
                            && !HARMLESS_STYLE.matcher(value).matches())) {
                throw new IllegalArgumentException("No attribute " + attribute + "=" + value + " is written here");
            }
            return write(attribute, value);
        }

        Element with(String attribute, double value) {
            long tenths = Math.round(value * 10);
            return with(attribute, tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0));
        }

        /** Where a link leads; it leads nowhere rather than to a place that is not {@link Html#safe}. */
        Element to(URI address) {
            String safe = safe(address);
            return safe == null ? this : write("href", safe);
        }

        Element add(Html... parts) {
            for (Html part : parts) {
                content.append(part.markup);
            }
            return this;
        }

        Element add(String text) {
            content.append(escaped(text));
            return this;
        }

        Html end() {
            if (EMPTY.contains(name)) {
                return new Html("<" + name + attributes + "/>");
            }
            return new Html("<" + name + attributes + ">" + content + "</" + name + ">");
        }

        private Element write(String attribute, String value) {
            attributes
                    .append(' ')
                    .append(attribute)
                    .append("=\"")
                    .append(escaped(value))
                    .append('"');
            return this;
        }
    }
}
