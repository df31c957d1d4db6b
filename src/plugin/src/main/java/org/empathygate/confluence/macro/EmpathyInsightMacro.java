package org.empathygate.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** What became of the research on the page that it stands on, as the reader may see it. Never throws. */
public final class EmpathyInsightMacro implements Macro {

    private final MacroBoundary boundary;

    public EmpathyInsightMacro(MacroBoundary boundary) {
        this.boundary = boundary;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return boundary.html(MacroKind.INSIGHT, parameters, context);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
