package org.empathygate.workbench.jira.web;

/** The first page of the administration: what there is to administer. */
final class AdministrationPage {

    /** Where it is. */
    static final String ADDRESS = "/secure/admin/AdminSummary.jspa";

    private final Navigation navigation;

    AdministrationPage(Navigation navigation) {
        this.navigation = navigation;
    }

    Answer show(Visit visit) {
        return Answer.Shown.page(
                Section.ADMINISTRATION,
                "Administration",
                "administration",
                new PluginPageView("Administration", navigation.ofAdministration(visit), "en", ""));
    }
}
