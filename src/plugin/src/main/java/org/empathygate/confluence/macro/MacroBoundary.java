package org.empathygate.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.UUID;
import org.empathygate.confluence.MacroParameters;
import org.empathygate.confluence.MacroRequest;
import org.empathygate.confluence.Medium;
import org.empathygate.confluence.Shown;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.Checked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The border to the page: whatever happens behind it, a member that this Confluence lacks included, the page is shown, with
 * a message in the macro's place and more in the log.
 */
public final class MacroBoundary {

    private static final Logger LOG = LoggerFactory.getLogger(MacroBoundary.class);

    private final GapOnPage gap;
    private final Rendering rendering;

    public MacroBoundary(GapOnPage gap, Rendering rendering) {
        this.gap = gap;
        this.rendering = rendering;
    }

    String html(MacroKind kind, Map<String, String> parameters, ConversionContext context) {
        try {
            return html(kind, parameters, Surroundings.of(context));
        } catch (RuntimeException | LinkageError broken) {
            String id = UUID.randomUUID().toString();
            LOG.error("{}: showing the macro {}", id, kind.macro(), broken);
            return message(id);
        }
    }

    private String html(MacroKind kind, Map<String, String> parameters, Surroundings around) {
        if (kind == MacroKind.INSIGHT && around.pageId().isEmpty()) {
            return rendering.html(Shown.Failed.of(Trouble.NOTHING_IN_SCOPE), around.medium());
        }
        Checked<MacroRequest> checked = kind == MacroKind.GAP
                ? MacroParameters.gap(parameters, around.spaceKey())
                : MacroParameters.insight(parameters, around.pageId().orElse(0L));
        if (checked instanceof Checked.Valid<MacroRequest> valid) {
            return rendering.html(valid.value(), gap.show(valid.value(), around), around.medium());
        }
        Checked.Invalid<MacroRequest> invalid = (Checked.Invalid<MacroRequest>) checked;
        return rendering.html(Shown.Failed.parameters(invalid.errors()), around.medium());
    }

    /** As for a page, whatever it is for: it has no data. */
    private String message(String id) {
        try {
            return rendering.html(Shown.Failed.of(Trouble.BROKEN_HERE, id), Medium.OTHER);
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("{}: writing the message about it", id, broken);
            return "<p>Empathy Gate cannot be shown here. An administrator finds more in the log under " + id + ".</p>";
        }
    }
}
