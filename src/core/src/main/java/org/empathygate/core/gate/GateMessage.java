package org.empathygate.core.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.empathygate.core.PersonId;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;
import org.empathygate.core.WorkItemKey;

/**
 * A verdict in words, as plain text of one line: what, why, the next step, and who decides. The same reason code has the
 * same sentences wherever it is shown. Whoever puts them on a page escapes them.
 */
public final class GateMessage {

    /** The host shows refusals in a narrow place: no message is longer. */
    public static final int MAX_LENGTH = 300;

    /** Clients that show only the start of a message still say what is the case. */
    private static final int MAX_FIRST_SENTENCE = 100;

    private static final int MAX_DECIDERS = 60;

    private static final int MAX_NAME = 40;

    private final Texts texts;
    private final Function<PersonId, String> names;

    /** Names people by their user key. */
    public GateMessage(Texts texts) {
        this(texts, PersonId::userKey);
    }

    public GateMessage(Texts texts, Function<PersonId, String> names) {
        this.texts = texts;
        this.names = names;
    }

    /** At most {@value #MAX_LENGTH} characters, of which the first 100 stand alone; empty when there is no reason. */
    public String refusal(WorkItemKey workItem, Verdict verdict) {
        if (verdict.reasons().isEmpty()) {
            return "";
        }
        String message = firstSentence(workItem, verdict.reasons().get(0));
        String nextStep = fix(nextToAct(verdict.reasons()), verdict);
        for (Reason further : verdict.reasons().subList(1, verdict.reasons().size())) {
            String longer = message + " " + texts.of(Text.of("empathy-gate.also", why(further)));
            if (longer.length() + 1 + nextStep.length() <= MAX_LENGTH) {
                message = longer;
            }
        }
        return shortened(message + " " + nextStep, MAX_LENGTH);
    }

    /** What is the case, as a clause: "no customer insight is linked". */
    public String why(Reason reason) {
        return texts.of(new Text("empathy-gate.why." + reason.code(), args(reason)));
    }

    /** What to do about it, and who, as one or two sentences. */
    public String fix(Reason reason, Verdict verdict) {
        List<String> args = new ArrayList<>();
        args.add(deciders(verdict));
        args.addAll(args(reason));
        return texts.of(new Text("empathy-gate.fix." + reason.code(), args));
    }

    /** What is filled in, on one line; a person by name. */
    private List<String> args(Reason reason) {
        List<String> args = new ArrayList<>(oneLine(reason.args()));
        if (reason.code() == ReasonCode.HELD && !args.isEmpty()) {
            args.set(0, shortened(oneLine(names.apply(new PersonId(reason.args().get(0)))), MAX_NAME));
        }
        return args;
    }

    /** What an approver said last comes after the rules that are unmet, and is what moves things on. */
    private static Reason nextToAct(List<Reason> reasons) {
        Reason last = reasons.get(reasons.size() - 1);
        return last.code().aboutOverride() ? last : reasons.get(0);
    }

    private String firstSentence(WorkItemKey workItem, Reason reason) {
        String why = why(reason);
        String key = oneLine(workItem.value());
        int tooMuch = sentence(key, why).length() - MAX_FIRST_SENTENCE;
        return tooMuch <= 0
                ? sentence(key, why)
                : shortened(sentence(shortened(key, Math.max(1, key.length() - tooMuch)), why), MAX_FIRST_SENTENCE);
    }

    private String sentence(String key, String why) {
        return texts.of(Text.of("empathy-gate.refusal", key, why));
    }

    private String deciders(Verdict verdict) {
        return verdict.deciders().isEmpty()
                ? texts.of(Text.of("empathy-gate.deciders"))
                : shortened(oneLine(String.join(", ", verdict.deciders())), MAX_DECIDERS);
    }

    private static List<String> oneLine(List<String> args) {
        return args.stream().map(GateMessage::oneLine).toList();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** At most {@code max} characters, ending in an ellipsis when something was cut; no character is cut in two. */
    private static String shortened(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = max - 1;
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "\u2026";
    }
}
