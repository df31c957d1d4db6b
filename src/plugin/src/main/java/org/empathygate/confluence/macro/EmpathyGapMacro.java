package org.empathygate.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** How the gap stands in a set of work items, as the reader may see it. Never throws. */
public final class EmpathyGapMacro implements Macro {

    private final MacroBoundary boundary;

    public EmpathyGapMacro(MacroBoundary boundary) {
        this.boundary = boundary;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return boundary.html(MacroKind.GAP, parameters, context);
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
