package org.empathygate.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Locale;
import org.empathygate.core.Text;
import org.empathygate.jira.Host;
import org.empathygate.jira.ShippedTexts;
import org.junit.jupiter.api.Test;

class JiraTextsTest {

    private static Text overdue(String issue, String day) {
        return Text.of("empathy-gate.error.review-overdue", issue, day);
    }

    @Test
    void aDayIsSaidAsReadersOfTheLanguageWriteDays() {
        assertThat(ShippedTexts.in(Locale.ENGLISH).of(overdue("SHOP-1", "2026-11-30")))
                .startsWith("The review of SHOP-1 was due on Nov 30, 2026.");
        assertThat(ShippedTexts.in(Locale.GERMAN).of(overdue("SHOP-1", "2026-11-30")))
                .startsWith("Die Nachpr\u00fcfung von SHOP-1 war am 30.11.2026 f\u00e4llig.");
    }

    @Test
    void whatIsMoreOrLessThanADayIsSaidAsItIs() {
        assertThat(ShippedTexts.in(Locale.GERMAN).of(overdue("on 2026-11-30", "2026-02-31")))
                .contains("von on 2026-11-30 war am 2026-02-31");
    }

    @Test
    void aJiraThatFailsIsAnsweredInEnglishWithTheDayAsItIs() {
        var failing = new JiraTexts(Host.of(JiraAuthenticationContext.class)
                .doing("getLocale", arguments -> {
                    throw new IllegalStateException("no Jira");
                })
                .doing("getI18nHelper", arguments -> {
                    throw new IllegalStateException("no Jira");
                })
                .build());

        assertThat(failing.of(overdue("SHOP-1", "2026-11-30")))
                .startsWith("The review of SHOP-1 was due on 2026-11-30.");
    }
}
