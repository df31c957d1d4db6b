package org.empathygate.workbench.confluence.wiki;

/**
 * What somebody wants a page to say.
 *
 * @param storage the body, in storage format
 * @param remark what the author says about the change
 */
public record Draft(String title, String storage, String remark) {

    /** How long a title may be. */
    public static final int LONGEST_TITLE = 255;

    /** The same without spaces around the title. */
    public Draft {
        title = title.strip();
    }
}
