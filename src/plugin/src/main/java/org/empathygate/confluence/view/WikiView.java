package org.empathygate.confluence.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.empathygate.confluence.Display;
import org.empathygate.confluence.MacroRequest;
import org.empathygate.confluence.Medium;
import org.empathygate.confluence.Shown;
import org.empathygate.confluence.Shown.Answered;
import org.empathygate.confluence.Shown.Failed;
import org.empathygate.confluence.Shown.Withheld;
import org.empathygate.core.Texts;

/**
 * Writes what a macro shows as HTML, for the medium that it is shown in. It needs no script; on a page it needs the style
 * sheet of the web resource {@value #RESOURCE}.
 */
public final class WikiView {

    /** The complete key of the web resource that a page has to ask for. */
    public static final String RESOURCE = "org.empathygate.plugin:empathy-gate-wiki-resources";

    private final Texts texts;
    private final ZoneId zone;

    /**
     * @param texts in the language of whoever reads
     * @param zone in which times are said
     */
    public WikiView(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    public String html(MacroRequest request, Shown shown, Medium medium) {
        Sheet sheet = new Sheet(new Words(texts, zone), medium);
        if (medium.leavesTheReader() && !(shown instanceof Withheld)) {
            return new Messages(sheet).withheld(new Withheld(null)).markup();
        }
        if (shown instanceof Answered answered) {
            return answered(sheet, request, answered).markup();
        }
        if (shown instanceof Failed failed) {
            Messages messages = new Messages(sheet);
            return (request.display() == Display.LOZENGE ? messages.inline(failed) : messages.block(failed)).markup();
        }
        Messages messages = new Messages(sheet);
        Withheld withheld = (Withheld) shown;
        return (request.display() == Display.LOZENGE ? messages.withheld(withheld) : messages.paragraph(withheld))
                .markup();
    }

    /** What is said where the macro's own parameters are no request. */
    public String html(Failed failed, Medium medium) {
        Messages messages = new Messages(new Sheet(new Words(texts, zone), medium));
        return (medium.leavesTheReader() ? messages.withheld(new Withheld(null)) : messages.block(failed)).markup();
    }

    private static Html answered(Sheet sheet, MacroRequest request, Answered answered) {
        Figures figures = new Figures(sheet);
        if (request.display() == Display.LOZENGE) {
            return figures.lozenge(request, answered);
        }
        List<Html> parts = new ArrayList<>();
        parts.add(sheet.stale(answered.age()));
        parts.add(figures.then(answered));
        parts.addAll(
                switch (request.display()) {
                    case SUMMARY, LOZENGE -> figures.summary(answered);
                    case TABLE -> new Listings(sheet, figures).table(request, answered);
                    case TREND -> new Trend(sheet).of(request, answered);
                    case REGISTER -> new Listings(sheet, figures).register(request, answered);
                    case INSIGHT -> new Listings(sheet, figures).insight(request, answered);
                });
        parts.addAll(figures.drift(answered));
        parts.add(sheet.foot(answered));
        return sheet.box(Look.BOX, parts);
    }
}
