package org.empathygate.workbench.jira.web;

import org.empathygate.workbench.jira.model.Access;

/** A page that only administrators reach. */
record AdministratorsOnly(Access access, Page page) implements Page {

    @Override
    public Answer answer(Visit visit) {
        if (visit.person() == null) {
            return new Answer.SignInFirst();
        }
        return access.administers(visit.person())
                ? page.answer(visit)
                : Answer.forbidden("The administration is for administrators. Log in as one of them.");
    }
}
