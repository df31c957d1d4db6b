package org.empathygate.workbench.confluence.web;

/** Why there is nothing to see. */
record RefusedView(String heading, String kind, String message) {}
