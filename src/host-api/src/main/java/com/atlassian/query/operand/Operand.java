package com.atlassian.query.operand;

/**
 * The right side of a comparison in JQL.
 *
 * <p>Source: POKER-10, POKER-11
 *
 * <p>Confidence: certain-10+11 (type), likely (members)
 */
public interface Operand {
    String getName();

    String getDisplayString();
}
