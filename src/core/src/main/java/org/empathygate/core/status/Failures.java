package org.empathygate.core.status;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;
import org.empathygate.core.UnreadableException;

/** What is said where nothing can be said about a scope; a store or host that fails spoils one scope and no other. */
public final class Failures {

    private final Texts texts;
    private final Consumer<UnreadableException> log;

    /** @param log hears what the reader is only told in general */
    public Failures(Texts texts, Consumer<UnreadableException> log) {
        this.texts = texts;
        this.log = log;
    }

    <T> Tried<T> attempt(Supplier<Tried<T>> step) {
        try {
            return step.get();
        } catch (UnreadableException storeOrHostFailed) {
            log.accept(storeOrHostFailed);
            return failed(FailureCode.UNREADABLE, "unreadable");
        }
    }

    <T> Tried<T> absent(Scope scope) {
        return scope.kind() == ScopeKind.VERSION
                ? failed(FailureCode.NOT_FOUND, "absent.VERSION", String.valueOf(scope.version()), scope.value())
                : failed(FailureCode.NOT_FOUND, "absent." + scope.kind(), scope.value());
    }

    <T> Tried<T> wrong(String hostsSentences) {
        return new Tried.Failed<>(new ScopeFailure(FailureCode.JQL_INVALID, hostsSentences));
    }

    <T> Tried<T> tooLarge(int most) {
        return failed(FailureCode.TOO_LARGE, "too-large", Integer.toString(most));
    }

    <T> Tried<T> tooManyLinks(int most) {
        return failed(FailureCode.TOO_LARGE, "too-many-links", Integer.toString(most));
    }

    <T> Tried<T> notAPage(String id) {
        return failed(FailureCode.BAD_SCOPE, "not-a-page", id);
    }

    private <T> Tried<T> failed(FailureCode code, String key, String... args) {
        return new Tried.Failed<>(new ScopeFailure(code, texts.of(Text.of("empathy-gate.status." + key, args))));
    }
}
