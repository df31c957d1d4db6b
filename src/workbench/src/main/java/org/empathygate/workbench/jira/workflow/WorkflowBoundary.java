package org.empathygate.workbench.jira.workflow;

import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs workflow classes, which anybody may have written, in a transaction: whatever they throw, the transaction is rolled
 * back and the answer is a value.
 */
final class WorkflowBoundary {
    private static final Logger LOG = LoggerFactory.getLogger(WorkflowBoundary.class);

    private final Function<Supplier<JiraIssue>, JiraIssue> transactions;

    /**
     * Makes a boundary.
     *
     * @param transactions runs work in a transaction, and rolls it back on any exception
     */
    WorkflowBoundary(Function<Supplier<JiraIssue>, JiraIssue> transactions) {
        this.transactions = transactions;
    }

    /** What is run inside: answers the issue as it is afterwards. */
    interface Work {
        JiraIssue run() throws WorkflowException;
    }

    /**
     * Runs the work.
     *
     * @param what names it in sentences, such as {@code The transition "Done" of SHOP-1}
     */
    TransitionResult run(String what, Work work) {
        try {
            return new TransitionResult.Passed(transactions.apply(() -> unchecked(work)));
        } catch (RuntimeException e) {
            return answer(what, e instanceof CarriedException carried ? carried.carried() : e);
        }
    }

    private static TransitionResult answer(String what, Exception cause) {
        if (cause instanceof InvalidInputException refusal) {
            return new TransitionResult.Refused(InputErrors.of(refusal));
        }
        if (cause instanceof InvalidActionException) {
            return new TransitionResult.Refused(
                    InputErrors.of(what + " is not possible now: its conditions do not hold for you."));
        }
        LOG.error("{} failed", what, cause);
        return new TransitionResult.Failed(what + " failed in the workflow" + nameOf(cause) + ". Nothing was changed.");
    }

    /** What the engine itself says, such as the name of a class that is missing; never what a class has thrown. */
    private static String nameOf(Exception cause) {
        return cause instanceof WorkflowException engine && engine.getRootCause() == null
                ? " (" + engine.getMessage() + ")"
                : "";
    }

    private static JiraIssue unchecked(Work work) {
        try {
            return work.run();
        } catch (WorkflowException e) {
            throw new CarriedException(e);
        }
    }

    /** Takes a checked exception out of a transaction, which it rolls back. */
    private static final class CarriedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final WorkflowException carried;

        CarriedException(WorkflowException carried) {
            super(carried);
            this.carried = carried;
        }

        WorkflowException carried() {
            return carried;
        }
    }
}
