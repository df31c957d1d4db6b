package org.empathygate.workbench.confluence.wiki;

/** What somebody does with a page. */
public enum Deed {
    VIEW,
    EDIT
}
