package org.empathygate.workbench.jira.search;

/** A query that cannot be answered. */
public final class JqlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public JqlException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** Why it cannot be answered, to be shown. */
    public String sentence() {
        return sentence;
    }
}
