package org.empathygate.workbench.script;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code ${name}} stands for: values saved from earlier answers, and {@code ${today}}, {@code ${today-30}} or {@code
 * ${today+14}} for a day counted from today.
 */
public final class Variables {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-zA-Z]+)([+-]\\d+)?}");

    private final Map<String, String> values = new ConcurrentHashMap<>();
    private final Clock clock;

    public Variables(Clock clock) {
        this.clock = clock;
    }

    public void set(String name, String value) {
        values.put(name, value);
    }

    /** @throws ScriptException when the text names something that nobody set */
    String fill(String text) throws ScriptException {
        Matcher reference = REFERENCE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (reference.find()) {
            reference.appendReplacement(filled, Matcher.quoteReplacement(value(reference)));
        }
        return reference.appendTail(filled).toString();
    }

    private String value(Matcher reference) throws ScriptException {
        String name = reference.group(1);
        if (name.equals("today")) {
            String days = reference.group(2);
            return LocalDate.now(clock)
                    .plusDays(days == null ? 0 : Long.parseLong(days))
                    .toString();
        }
        String value = values.get(name);
        if (value == null) {
            throw new ScriptException("${" + name + "} is used before a step saved it");
        }
        return value;
    }
}
