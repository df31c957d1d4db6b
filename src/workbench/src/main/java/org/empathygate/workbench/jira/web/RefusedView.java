package org.empathygate.workbench.jira.web;

import java.util.List;

/**
 * Why a page cannot be shown, or a form was not taken.
 *
 * @param kind {@code error} or {@code warning}
 * @param back where to go next, below the context path
 */
record RefusedView(String heading, String kind, List<String> messages, String back, String backLabel) {}
