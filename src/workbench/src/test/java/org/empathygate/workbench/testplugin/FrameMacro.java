package org.empathygate.workbench.testplugin;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** Puts a frame around its body, which is a block. */
public class FrameMacro implements Macro {

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return "<div class=\"frame\">" + body + "</div>";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
