package org.empathygate.benchmarks.host;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** The same person is signed in on every thread. */
record SignedIn(Person person) implements JiraAuthenticationContext {

    @Override
    public ApplicationUser getLoggedInUser() {
        return person;
    }

    @Override
    public boolean isLoggedInUser() {
        return true;
    }

    @Override
    public I18nHelper getI18nHelper() {
        throw new NotAsked();
    }

    @Override
    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        throw new NotAsked();
    }

    @Override
    public void clearLoggedInUser() {
        throw new NotAsked();
    }
}
