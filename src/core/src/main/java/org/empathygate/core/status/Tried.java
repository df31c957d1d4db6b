package org.empathygate.core.status;

import java.util.function.Function;

/** A step towards an answer, or why it ends here. */
sealed interface Tried<T> {

    record Good<T>(T value) implements Tried<T> {}

    record Failed<T>(ScopeFailure why) implements Tried<T> {}

    default <U> Tried<U> then(Function<T, Tried<U>> next) {
        if (this instanceof Good<T> good) {
            return next.apply(good.value());
        }
        return new Failed<>(((Failed<T>) this).why());
    }
}
