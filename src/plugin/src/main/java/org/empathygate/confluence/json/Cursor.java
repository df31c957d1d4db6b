package org.empathygate.confluence.json;

import java.util.concurrent.atomic.AtomicInteger;

/** A place in a text that is read from its start to its end. */
final class Cursor {

    private final String text;
    private final AtomicInteger position = new AtomicInteger();

    Cursor(String text) {
        this.text = text;
    }

    int position() {
        return position.get();
    }

    String since(int start) {
        return text.substring(start, position());
    }

    boolean isAtEnd() {
        return position() == text.length();
    }

    boolean isAtDigit() {
        return !isAtEnd() && peek() >= '0' && peek() <= '9';
    }

    char peek() {
        if (isAtEnd()) {
            throw new NotJsonException("the end is missing");
        }
        return text.charAt(position());
    }

    char next() {
        char next = peek();
        position.incrementAndGet();
        return next;
    }

    /** Whether it was there; then it is behind. */
    boolean take(char wanted) {
        boolean there = !isAtEnd() && peek() == wanted;
        if (there) {
            position.incrementAndGet();
        }
        return there;
    }

    void expect(char wanted) {
        if (!take(wanted)) {
            throw unexpected();
        }
    }

    void skipBlanks() {
        while (!isAtEnd() && " \t\r\n".indexOf(peek()) >= 0) {
            position.incrementAndGet();
        }
    }

    NotJsonException unexpected() {
        return new NotJsonException(isAtEnd() ? "the end is missing" : "not expected at " + position());
    }
}
