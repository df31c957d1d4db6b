package org.empathygate.rest;

import org.empathygate.core.gate.GateMessage;
import org.empathygate.core.gate.Reason;
import org.empathygate.core.gate.Verdict;

/**
 * One cause that a person can act on.
 *
 * @param code stable
 * @param message what is the case
 * @param fix what to do about it, and who
 */
public record ReasonJson(String code, String message, String fix) {

    static ReasonJson of(Reason reason, Verdict verdict, GateMessage messages) {
        return new ReasonJson(reason.code().name(), messages.why(reason), messages.fix(reason, verdict));
    }
}
