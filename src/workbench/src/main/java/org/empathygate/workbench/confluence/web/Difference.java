package org.empathygate.workbench.confluence.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A block of a page in one or both of two versions: a paragraph, a heading, a list, a table.
 *
 * @param kind {@code same}, {@code added} or {@code removed}
 */
record Difference(String kind, String html) {

    /** Beyond this, finding what both have in common would take too long, and all of it counts as changed. */
    private static final long MOST_COMPARISONS = 4_000_000;

    static List<Difference> between(String before, String after) {
        var old = blocks(before);
        var now = blocks(after);
        if ((long) old.size() * now.size() > MOST_COMPARISONS) {
            return Stream.concat(
                            old.stream().map(html -> new Difference("removed", html)),
                            now.stream().map(html -> new Difference("added", html)))
                    .toList();
        }
        return walked(old, now, commonFrom(old, now));
    }

    private static List<Difference> walked(List<String> old, List<String> now, int[][] common) {
        var pieces = new ArrayList<Difference>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                pieces.add(new Difference("same", old.get(i)));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new Difference("removed", old.get(i)));
                i++;
            } else {
                pieces.add(new Difference("added", now.get(j)));
                j++;
            }
        }
        return List.copyOf(pieces);
    }

    /** How many blocks both have in common from there on, in order. */
    private static int[][] commonFrom(List<String> old, List<String> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> blocks(String html) {
        return Jsoup.parseBodyFragment(html).body().childNodes().stream()
                .filter(Difference::isSomething)
                .map(Node::outerHtml)
                .toList();
    }

    private static boolean isSomething(Node node) {
        return node instanceof Element || (node instanceof TextNode text && !text.isBlank());
    }
}
