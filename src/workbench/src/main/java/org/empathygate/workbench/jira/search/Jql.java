package org.empathygate.workbench.jira.search;

import java.util.List;
import java.util.Locale;

/** A parsed query: a condition and an order. */
public record Jql(Clause where, List<Sort> orderBy) {
    public Jql {
        orderBy = List.copyOf(orderBy);
    }

    /** A condition on issues. */
    public sealed interface Clause {}

    /** Holds for every issue. */
    record Everything() implements Clause {}

    record And(List<Clause> clauses) implements Clause {}

    record Or(List<Clause> clauses) implements Clause {}

    record Not(Clause clause) implements Clause {}

    /** One comparison; {@code is empty} and the like have no values. */
    record Term(String field, Operator operator, List<Operand> values) implements Clause {}

    /** A value as it was written. */
    sealed interface Operand {}

    record Literal(String text) implements Operand {}

    /** A call; functions are the same in any case. */
    record Call(String function, List<String> args) implements Operand {
        String folded() {
            return function.toLowerCase(Locale.ROOT);
        }
    }

    /** One part of the order. */
    public record Sort(String field, boolean descending) {}

    enum Operator {
        EQUALS("="),
        NOT_EQUALS("!="),
        LIKE("~"),
        NOT_LIKE("!~"),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        IN("in"),
        NOT_IN("not in"),
        EMPTY("is empty"),
        NOT_EMPTY("is not empty");

        private final String text;

        Operator(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
