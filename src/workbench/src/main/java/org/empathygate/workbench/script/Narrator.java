package org.empathygate.workbench.script;

import java.io.PrintStream;

/** Tells what a script does: a story prints each request and answer, a demo keeps silent. */
public interface Narrator {

    void title(String title);

    void request(Script.Step step, String path, String body);

    void answer(int status, String body);

    /** Says nothing. */
    static Narrator silent() {
        return new Narrator() {
            @Override
            public void title(String title) {}

            @Override
            public void request(Script.Step step, String path, String body) {}

            @Override
            public void answer(int status, String body) {}
        };
    }

    /** Prints for people to read; long answers are cut, as the check of them is not. */
    static Narrator printing(PrintStream out) {
        return new Narrator() {
            private static final int WIDTH = 600;

            @Override
            public void title(String title) {
                out.println("== " + title);
            }

            @Override
            public void request(Script.Step step, String path, String body) {
                out.println();
                if (!step.say().isEmpty()) {
                    out.println("# " + step.say());
                }
                String person = step.as() == null ? "nobody" : step.as();
                out.println("> %s: %s %s %s"
                        .formatted(person, step.method(), path, body)
                        .stripTrailing());
            }

            @Override
            public void answer(int status, String body) {
                String shown = body.length() > WIDTH ? body.substring(0, WIDTH) + " ..." : body;
                out.println("< %d %s".formatted(status, shown.strip()).stripTrailing());
            }
        };
    }
}
