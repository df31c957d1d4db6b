package org.empathygate.workbench.confluence.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.empathygate.workbench.plugin.Elements;

/**
 * Macros as text in a body of storage format, so that one can be put in or changed while the rest stays letter for letter.
 *
 * @param name of the macro
 * @param begin where it begins in the body
 * @param end where the rest begins
 * @param text the macro itself
 */
public record MacroSource(String name, int begin, int end, String text) {

    private static final String ATTRIBUTES = "(?:[^>\"']|\"[^\"]*\"|'[^']*')*?";
    private static final Pattern PIECE = Pattern.compile("(?s)<!\\[CDATA\\[.*?]]>|<!--.*?-->|<ac:structured-macro\\b("
            + ATTRIBUTES + ")(/?)>|</ac:structured-macro\\s*>");
    private static final Pattern NAME = Pattern.compile("ac:name\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern PARAMETER =
            Pattern.compile("(?s)\\s*<ac:parameter\\b(" + ATTRIBUTES + ")(?:/>|>.*?</ac:parameter\\s*>)");
    private static final Pattern BODY = Pattern.compile("<ac:(?:plain-text|rich-text)-body\\b");
    private static final String END = "</ac:structured-macro>";

    /** The macros of a well-formed body, in the order in which they begin, inner ones too. */
    public static List<MacroSource> in(String storage) {
        var found = new ArrayList<MacroSource>();
        Deque<MacroSource> open = new ArrayDeque<>();
        var piece = PIECE.matcher(storage);
        while (piece.find()) {
            if (piece.group(1) != null) {
                var begun = new MacroSource(name(piece.group(1)), piece.start(), piece.end(), piece.group());
                if (piece.group(2).isEmpty()) {
                    open.push(begun);
                } else {
                    found.add(begun);
                }
            } else if (piece.group().startsWith("</") && !open.isEmpty()) {
                var begun = open.pop();
                found.add(new MacroSource(
                        begun.name(), begun.begin(), piece.end(), storage.substring(begun.begin(), piece.end())));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(MacroSource::begin))
                .toList();
    }

    /** A new macro, as it is put into a page. */
    public static String written(String name, Map<String, String> parameters) {
        return head(name) + parameters(parameters) + END;
    }

    /** What the macro is told now. */
    public Map<String, String> parameters() {
        var root = StorageXml.parse(text);
        return new LinkedHashMap<>(MacroUse.of(Elements.below(root).get(0)).parameters());
    }

    /**
     * The same macro told something else. Its body stays, and so do parameters that are not asked for.
     *
     * @param asked the names of all parameters that are asked for
     */
    public String with(Map<String, String> parameters, Set<String> asked) {
        var body = BODY.matcher(text);
        var bodyAt = body.find() ? body.start() : text.length();
        var kept = new StringBuilder();
        var parameter = PARAMETER.matcher(text.substring(0, bodyAt));
        while (parameter.find()) {
            if (!asked.contains(name(parameter.group(1)))) {
                kept.append(parameter.group().strip());
            }
        }
        var rest = bodyAt == text.length() ? END : text.substring(bodyAt);
        return head(name) + kept + parameters(parameters) + rest;
    }

    private static String head(String name) {
        return "<ac:structured-macro ac:name=\"" + Html.text(name) + "\" ac:schema-version=\"1\">";
    }

    private static String parameters(Map<String, String> parameters) {
        var text = new StringBuilder();
        parameters.forEach((name, value) -> text.append("<ac:parameter ac:name=\"")
                .append(Html.text(name))
                .append("\">")
                .append(Html.text(value))
                .append("</ac:parameter>"));
        return text.toString();
    }

    private static String name(String attributes) {
        var name = NAME.matcher(attributes);
        if (!name.find()) {
            return "";
        }
        return name.group(1) == null ? name.group(2) : name.group(1);
    }
}
