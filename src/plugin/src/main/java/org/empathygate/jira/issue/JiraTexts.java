package org.empathygate.jira.issue;

import com.atlassian.jira.security.JiraAuthenticationContext;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;

/** The product's sentences in the language of the person who is logged in, out of Jira's i18n resources. */
public final class JiraTexts implements Texts {

    private final JiraAuthenticationContext authentication;

    public JiraTexts(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public String of(Text text) {
        return HostBoundary.find(
                        "text " + text.key(),
                        () -> authentication
                                .getI18nHelper()
                                .getText(text.key(), text.args().toArray()))
                .orElse(text.key());
    }
}
