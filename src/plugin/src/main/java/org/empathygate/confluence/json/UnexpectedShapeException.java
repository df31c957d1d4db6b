package org.empathygate.confluence.json;

/** A text is JSON and not what it was taken for; names the member, never its value. */
public final class UnexpectedShapeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnexpectedShapeException(String what) {
        super(what);
    }
}
