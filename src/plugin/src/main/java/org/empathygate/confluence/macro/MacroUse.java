package org.empathygate.confluence.macro;

import java.util.Map;

/**
 * A macro as a page has it.
 *
 * @param name as it is written
 * @param parameters the last one counts where a page names one twice
 */
record MacroUse(String name, Map<String, String> parameters) {

    MacroUse {
        parameters = Map.copyOf(parameters);
    }
}
