package org.empathygate.confluence.macro;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.empathygate.confluence.MacroRequest;
import org.empathygate.confluence.Medium;
import org.empathygate.confluence.Shown;
import org.empathygate.confluence.view.WikiView;
import org.empathygate.core.Texts;

/** Writes for whoever reads: in their language and time zone, and with the style sheet where there is a page to have one. */
public final class Rendering {

    private final Texts texts;
    private final Supplier<ZoneId> zone;
    private final Supplier<PageBuilderService> pages;

    public Rendering(Texts texts, Supplier<ZoneId> zone, Supplier<PageBuilderService> pages) {
        this.texts = texts;
        this.zone = zone;
        this.pages = pages;
    }

    String html(MacroRequest request, Shown shown, Medium medium) {
        style(medium);
        return view().html(request, shown, medium);
    }

    String html(Shown.Failed failed, Medium medium) {
        style(medium);
        return view().html(failed, medium);
    }

    private WikiView view() {
        return new WikiView(texts, LikelyBoundary.read(zone, ZoneId.of("UTC")));
    }

    /** Without it the page is plainer, and nothing is lost. */
    private void style(Medium medium) {
        if (medium.isInteractive()) {
            LikelyBoundary.read(
                    () -> pages.get().assembler().resources().requireWebResource(WikiView.RESOURCE) != null, false);
        }
    }
}
