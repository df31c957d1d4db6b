package org.empathygate.jira;

import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.log.NullLogChute;
import org.jspecify.annotations.Nullable;

/** Renders the bundle's templates as Jira does: Velocity 1.6.4, and what a reference prints is escaped for HTML. */
public final class Velocity {

    private final VelocityEngine engine = new VelocityEngine();

    public Velocity() {
        try {
            engine.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
            engine.setProperty("velocimacro.library", "");
            engine.init();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    public String render(String location, Map<String, ?> context) {
        var velocity = new VelocityContext(new java.util.HashMap<>(context));
        var escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) (reference, value) -> escaped(value));
        velocity.attachEventCartridge(escaping);
        var page = new StringWriter();
        try (var template = new InputStreamReader(
                Objects.requireNonNull(Velocity.class.getResourceAsStream("/" + location), location),
                StandardCharsets.UTF_8)) {
            engine.evaluate(velocity, page, location, template);
            return page.toString();
        } catch (java.io.IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static @Nullable Object escaped(@Nullable Object value) {
        return value == null
                ? null
                : value.toString()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}
