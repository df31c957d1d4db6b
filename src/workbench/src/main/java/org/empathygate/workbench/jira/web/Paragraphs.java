package org.empathygate.workbench.jira.web;

import java.util.Arrays;
import java.util.List;

/** Plain text as paragraphs: blank lines part them, single line breaks stay. Wiki markup is shown as it was typed. */
final class Paragraphs {

    private Paragraphs() {}

    static List<String> of(String text) {
        return Arrays.stream(text.replace("\r\n", "\n").split("\n\\s*\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
