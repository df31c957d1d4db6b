package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/**
 * Who acts in this thread, and in which language.
 *
 * <p>Source: POKER-10, POKER-11, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public interface JiraAuthenticationContext {
    ApplicationUser getLoggedInUser();

    boolean isLoggedInUser();

    I18nHelper getI18nHelper();

    Locale getLocale();

    void setLoggedInUser(ApplicationUser user);

    void clearLoggedInUser();
}
