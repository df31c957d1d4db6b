package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/**
 * A macro of the storage format. One instance serves all threads.
 *
 * <p>Source: javadoc 8.4.2, 9.0.2, 9.1.2-m01 and 9.3.2 of Confluence; LIKEC4, ONLYOFFICE, MARKDOWN, BALOISE on 10.x
 *
 * <p>Confidence: certain-9+10
 */
public interface Macro {
    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    /** What stands between the macro's start and end. */
    enum BodyType {
        NONE,
        PLAIN_TEXT,
        RICH_TEXT
    }

    /** Whether the output may stand inside a paragraph. */
    enum OutputType {
        INLINE,
        BLOCK
    }
}
