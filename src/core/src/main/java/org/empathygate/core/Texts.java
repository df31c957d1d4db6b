package org.empathygate.core;

/**
 * Port: the sentences of the product in one reader's language.
 *
 * <p>Messages follow {@link java.text.MessageFormat}. A key without a message is answered with the key itself, never with
 * an exception, so that a missing translation cannot change a decision.
 */
public interface Texts {

    String of(Text text);
}
