package org.empathygate.workbench.jira.web;

import java.util.List;

/** The form to sign in, and the people one can be with one click. */
record LoginView(String destination, String username, List<String> errors, List<Someone> people) {

    /**
     * @param about what they do, in a few words; empty when nothing is known
     * @param password theirs, shown because the people are made up
     */
    record Someone(String username, String password, String name, String initials, String about) {}
}
