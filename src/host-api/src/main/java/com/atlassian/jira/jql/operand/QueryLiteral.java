package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * One value that a function stands for: a number, a text, or nothing.
 *
 * <p>Source: POKER-10, POKER-11
 *
 * <p>Confidence: certain-10+11 (number), likely (the rest)
 */
public class QueryLiteral {
    private final Operand sourceOperand;
    private final Long longValue;
    private final String stringValue;

    public QueryLiteral(Operand sourceOperand) {
        this(sourceOperand, null, null);
    }

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this(sourceOperand, longValue, null);
    }

    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this(sourceOperand, null, stringValue);
    }

    private QueryLiteral(Operand sourceOperand, Long longValue, String stringValue) {
        this.sourceOperand = sourceOperand;
        this.longValue = longValue;
        this.stringValue = stringValue;
    }

    public Long getLongValue() {
        return longValue;
    }

    public String getStringValue() {
        return stringValue;
    }

    public Operand getSourceOperand() {
        return sourceOperand;
    }

    public boolean isEmpty() {
        return longValue == null && stringValue == null;
    }

    public String asString() {
        return longValue == null ? stringValue : longValue.toString();
    }

    @Override
    public String toString() {
        return "QueryLiteral " + asString();
    }
}
