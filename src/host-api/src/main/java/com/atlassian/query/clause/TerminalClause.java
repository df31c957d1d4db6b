package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;

/**
 * One comparison of a query; its name is the field's.
 *
 * <p>Source: POKER-10, POKER-11 (type), jira-api 6 (getOperand)
 *
 * <p>Confidence: certain-10+11 (type), likely (members)
 */
public interface TerminalClause extends Clause {
    Operand getOperand();
}
