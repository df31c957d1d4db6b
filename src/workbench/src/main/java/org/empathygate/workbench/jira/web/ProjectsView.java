package org.empathygate.workbench.jira.web;

import java.util.List;

/** The projects the visitor may browse. */
record ProjectsView(List<Row> projects) {

    /**
     * @param openJql URL-encoded
     * @param doneJql URL-encoded
     */
    record Row(String key, String name, String lead, long open, long done, String openJql, String doneJql) {}
}
