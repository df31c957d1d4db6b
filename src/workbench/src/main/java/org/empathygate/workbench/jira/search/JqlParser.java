package org.empathygate.workbench.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.empathygate.workbench.jira.search.Jql.Clause;
import org.empathygate.workbench.jira.search.Jql.Operand;
import org.empathygate.workbench.jira.search.Jql.Operator;
import org.empathygate.workbench.jira.search.Jql.Sort;
import org.empathygate.workbench.jira.search.JqlWords.Word;

/** Reads JQL. Which fields and functions there are is not its business. */
public final class JqlParser {
    private static final Set<String> SIGNS = Set.of("=", "!=", "~", "!~", "<", "<=", ">", ">=", "(", ")", ",");

    private final List<Word> words;
    private final int[] at = {0};

    private JqlParser(List<Word> words) {
        this.words = words;
    }

    /** Reads a query; an empty one asks for everything. */
    public static Jql parse(String jql) throws JqlException {
        return new JqlParser(JqlWords.of(jql)).query();
    }

    private Jql query() throws JqlException {
        Clause where = atEnd() || peek().is("order") ? new Jql.Everything() : or();
        List<Sort> orderBy = new ArrayList<>();
        if (accept("order")) {
            expect("by");
            do {
                String field = field();
                boolean descending = accept("desc");
                if (!descending) {
                    accept("asc");
                }
                orderBy.add(new Sort(field, descending));
            } while (accept(","));
        }
        if (!atEnd()) {
            throw unexpected();
        }
        return new Jql(where, orderBy);
    }

    private Clause or() throws JqlException {
        List<Clause> clauses = new ArrayList<>(List.of(and()));
        while (accept("or") || accept("||")) {
            clauses.add(and());
        }
        return clauses.size() == 1 ? clauses.get(0) : new Jql.Or(clauses);
    }

    private Clause and() throws JqlException {
        List<Clause> clauses = new ArrayList<>(List.of(not()));
        while (accept("and") || accept("&&")) {
            clauses.add(not());
        }
        return clauses.size() == 1 ? clauses.get(0) : new Jql.And(clauses);
    }

    private Clause not() throws JqlException {
        if (accept("not")) {
            return new Jql.Not(not());
        }
        if (accept("(")) {
            Clause inner = or();
            expect(")");
            return inner;
        }
        return term();
    }

    private Clause term() throws JqlException {
        String field = field();
        if (accept("is")) {
            boolean negated = accept("not");
            if (!accept("empty")) {
                expect("null");
            }
            return new Jql.Term(field, negated ? Operator.NOT_EMPTY : Operator.EMPTY, List.of());
        }
        if (accept("not")) {
            expect("in");
            return new Jql.Term(field, Operator.NOT_IN, operands());
        }
        if (accept("in")) {
            return new Jql.Term(field, Operator.IN, operands());
        }
        Operator operator = operator();
        if (!atEnd() && (peek().is("empty") || peek().is("null"))) {
            next();
            return new Jql.Term(
                    field, operator == Operator.NOT_EQUALS ? Operator.NOT_EMPTY : Operator.EMPTY, List.of());
        }
        return new Jql.Term(field, operator, List.of(operand()));
    }

    private Operator operator() throws JqlException {
        for (Operator operator : Operator.values()) {
            if (SIGNS.contains(operator.text()) && accept(operator.text())) {
                return operator;
            }
        }
        throw unexpected();
    }

    private List<Operand> operands() throws JqlException {
        if (!accept("(")) {
            return List.of(operand());
        }
        var operands = new ArrayList<Operand>();
        do {
            operands.add(operand());
        } while (accept(","));
        expect(")");
        return operands;
    }

    private Operand operand() throws JqlException {
        Word word = value();
        if (word.quoted() || !accept("(")) {
            return new Jql.Literal(word.text());
        }
        var args = new ArrayList<String>();
        if (!accept(")")) {
            do {
                args.add(value().text());
            } while (accept(","));
            expect(")");
        }
        return new Jql.Call(word.text(), args);
    }

    /** A field's name is a word, or two when it is written as {@code cf[10000]}, which holds no sign. */
    private String field() throws JqlException {
        return value().text();
    }

    private Word value() throws JqlException {
        if (atEnd() || (!peek().quoted() && SIGNS.contains(peek().text()))) {
            throw unexpected();
        }
        return next();
    }

    private boolean accept(String keyword) {
        if (atEnd() || !peek().is(keyword)) {
            return false;
        }
        next();
        return true;
    }

    private void expect(String keyword) throws JqlException {
        if (!accept(keyword)) {
            throw unexpected();
        }
    }

    private JqlException unexpected() {
        return new JqlException(
                atEnd()
                        ? "Error in the JQL Query: the query ends too early."
                        : "Error in the JQL Query: '" + peek().text() + "' is not expected here. (character "
                                + (peek().at() + 1) + ")");
    }

    private boolean atEnd() {
        return at[0] >= words.size();
    }

    private Word peek() {
        return words.get(at[0]);
    }

    private Word next() {
        return words.get(at[0]++);
    }
}
