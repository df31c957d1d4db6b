package org.empathygate.confluence.json;

/** The text is not JSON; says nothing of what is in it, which may be anybody's. */
final class NotJsonException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotJsonException(String why) {
        super(why);
    }
}
