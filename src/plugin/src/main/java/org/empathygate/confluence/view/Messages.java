package org.empathygate.confluence.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.empathygate.confluence.Age;
import org.empathygate.confluence.Shown.Failed;
import org.empathygate.confluence.Shown.Withheld;
import org.empathygate.confluence.Trouble;

/** What is said where there is nothing to show: what is the case, why, and what the reader can do about it. */
final class Messages {

    private final Sheet sheet;
    private final Words words;

    Messages(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
    }

    Html block(Failed failed) {
        String trouble = "trouble." + failed.trouble() + ".";
        Age age = failed.age();
        List<Html> parts = new ArrayList<>();
        if (age != null) {
            parts.add(sheet.stale(age));
        }
        parts.add(sheet.element("p", Look.SENTENCE)
                .add(Html.element("strong").add(words.of(trouble + "what")).end())
                .end());
        parts.add(sheet.text("p", Look.QUIET, words.of(trouble + "why")));
        detail(failed).ifPresent(parts::add);
        if (failed.parameters() != null) {
            List<Html> wrong = new ArrayList<>();
            failed.parameters()
                    .byField()
                    .forEach((parameter, error) -> wrong.add(Html.element("li")
                            .add(words.of("parameter", words.field(parameter), words.of(error)))
                            .end()));
            parts.add(sheet.element("ul", Look.LIST).add(Html.all(wrong)).end());
        }
        parts.add(Html.element("p").add(words.of(trouble + "next")).end());
        List<Html> links = links(failed);
        if (age != null) {
            links.add(sheet.asOf(age));
        }
        Html foot = sheet.separated(links);
        if (!foot.isNothing()) {
            parts.add(sheet.element("p", Look.FOOT).add(foot).end());
        }
        return sheet.box(Look.MESSAGE, parts);
    }

    /** The same within a line: what is the case, as of when, and the link that helps. */
    Html inline(Failed failed) {
        List<Html> parts = new ArrayList<>();
        parts.add(sheet.text("span", Look.WAIT, words.of("trouble." + failed.trouble() + ".what")));
        if (failed.age() != null) {
            parts.add(sheet.age(failed.age()));
        }
        parts.addAll(links(failed));
        return sheet.inline(sheet.separated(parts));
    }

    /** E-mails and feeds reach people who may see less: nothing but the way to the page. */
    Html withheld(Withheld withheld) {
        return Html.element("span")
                .with("lang", words.language())
                .add(sheet.link(withheld.page(), Html.text(words.of("withheld"))))
                .end();
    }

    /** The same where a block would stand. */
    Html paragraph(Withheld withheld) {
        return Html.element("p").add(withheld(withheld)).end();
    }

    private List<Html> links(Failed failed) {
        List<Html> links = new ArrayList<>();
        links.add(sheet.action(failed.authorise(), failed.trouble() == Trouble.ANONYMOUS ? "log-in" : "authorise"));
        links.add(sheet.action(failed.again(), "try-again"));
        return links;
    }

    private Optional<Html> detail(Failed failed) {
        if (failed.detail() == null) {
            return Optional.empty();
        }
        String key = failed.trouble() == Trouble.LINK_UNKNOWN || failed.trouble() == Trouble.BROKEN_HERE
                ? "detail." + failed.trouble()
                : "detail";
        return Optional.of(sheet.text("p", Look.QUIET, words.of(key, failed.detail())));
    }
}
