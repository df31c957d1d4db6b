package org.empathygate.confluence.macro;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.empathygate.confluence.MacroParameters;
import org.empathygate.confluence.MacroRequest;
import org.empathygate.confluence.jira.Wanted;
import org.empathygate.core.Checked;

/** What all of our macros on a page will want to know, so that Jira is asked once. */
final class PageQuestions {

    private PageQuestions() {}

    static List<Wanted> of(Surroundings around) {
        return MacroScanner.scan(around.body(), Set.of(MacroKind.GAP.macro(), MacroKind.INSIGHT.macro())).stream()
                .flatMap(use -> wanted(use, around).stream())
                .distinct()
                .toList();
    }

    private static Optional<Wanted> wanted(MacroUse use, Surroundings around) {
        return checked(use, around) instanceof Checked.Valid<MacroRequest> valid
                ? Optional.of(new Wanted(valid.value().link(), valid.value().question()))
                : Optional.empty();
    }

    private static Checked<MacroRequest> checked(MacroUse use, Surroundings around) {
        return use.name().equals(MacroKind.GAP.macro())
                ? MacroParameters.gap(use.parameters(), around.spaceKey())
                : MacroParameters.insight(use.parameters(), around.pageId().orElse(0L));
    }
}
