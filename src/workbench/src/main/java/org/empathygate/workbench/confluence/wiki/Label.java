package org.empathygate.workbench.confluence.wiki;

/**
 * A label, as it is on any page.
 *
 * @param prefix whose it is: {@code global} for everybody's
 * @param name in lower case
 */
public record Label(long id, String prefix, String name) {}
