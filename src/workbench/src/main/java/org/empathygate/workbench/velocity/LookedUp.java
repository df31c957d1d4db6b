package org.empathygate.workbench.velocity;

import java.util.function.Function;
import org.apache.velocity.context.AbstractContext;
import org.jspecify.annotations.Nullable;

/** The values behind a template, each looked up when the template asks for it. What a template sets, it sets elsewhere. */
final class LookedUp extends AbstractContext {

    private final Function<String, @Nullable Object> values;

    LookedUp(Function<String, @Nullable Object> values) {
        this.values = values;
    }

    @Override
    public @Nullable Object internalGet(String name) {
        return values.apply(name);
    }

    @Override
    public boolean internalContainsKey(Object name) {
        return values.apply(String.valueOf(name)) != null;
    }

    @Override
    public Object internalPut(String name, Object value) {
        throw new UnsupportedOperationException("A template cannot change " + name);
    }

    @Override
    public Object internalRemove(Object name) {
        throw new UnsupportedOperationException("A template cannot remove " + name);
    }

    @Override
    public Object[] internalGetKeys() {
        return new Object[0];
    }
}
