package org.empathygate.workbench.confluence.render;

/**
 * A piece of a page.
 *
 * @param block whether it has to stand by itself, outside of any paragraph
 */
record Rendered(String html, boolean block) {

    static Rendered inline(String html) {
        return new Rendered(html, false);
    }

    static Rendered block(String html) {
        return new Rendered(html, true);
    }
}
