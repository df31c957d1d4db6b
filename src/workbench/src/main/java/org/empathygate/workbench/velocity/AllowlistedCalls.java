package org.empathygate.workbench.velocity;

import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How templates reach into values: not at all where {@link MethodAllowlist} says no, as if the method did not exist, and a line in
 * the log. Velocity makes this itself, by name, and hands it the allowlist through the engine.
 */
public final class AllowlistedCalls extends UberspectImpl implements RuntimeServicesAware {

    /** Under what the engine keeps the allowlist. */
    static final String ALLOWLIST = "workbench.allowlist";

    private static final Logger LOG = LoggerFactory.getLogger(AllowlistedCalls.class);

    private final AtomicReference<MethodAllowlist> allowlist = new AtomicReference<>(MethodAllowlist.PLAIN_VALUES_ONLY);

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist.set((MethodAllowlist) services.getApplicationAttribute(ALLOWLIST));
    }

    @Override
    public @Nullable VelMethod getMethod(Object target, String name, Object[] arguments, Info place) throws Exception {
        if (target == null) {
            return null;
        }
        var method = introspector.getMethod(target.getClass(), name, arguments);
        return method == null || allows(target, method, place) ? super.getMethod(target, name, arguments, place) : null;
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(Object target, String name, Info place) throws Exception {
        var property = super.getPropertyGet(target, name, place);
        if (property == null || isMapEntry(target, property)) {
            return property;
        }
        var method = introspector.getMethod(target.getClass(), property.getMethodName(), new Object[0]);
        return method != null && allows(target, method, place) ? property : null;
    }

    @Override
    public @Nullable VelPropertySet getPropertySet(Object target, String name, Object value, Info place)
            throws Exception {
        return target instanceof Map ? super.getPropertySet(target, name, value, place) : null;
    }

    @Override
    public @Nullable Iterator<?> getIterator(Object target, Info place) throws Exception {
        return target != null && allowed().isPlain(target) ? super.getIterator(target, place) : null;
    }

    /** {@code $map.key} is {@code map.get("key")}. */
    private static boolean isMapEntry(Object target, VelPropertyGet property) {
        return target instanceof Map && property.getMethodName().equals("get");
    }

    private boolean allows(Object target, Method method, Info place) {
        var allows = allowed().allows(target, method);
        if (!allows) {
            LOG.warn("{} calls {}, which is on no allowlist", place, method);
        }
        return allows;
    }

    private MethodAllowlist allowed() {
        return Objects.requireNonNull(allowlist.get());
    }
}
