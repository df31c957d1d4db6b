package org.empathygate.wiring.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.empathygate.jira.Host;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

class ServiceNowTest {

    private final AtomicReference<@Nullable ServiceReference<?>> offered = new AtomicReference<>();
    private final List<Object> searches = new ArrayList<>();
    private final BundleContext bundle = Host.of(BundleContext.class)
            .doing("getServiceReference", type -> search(type.get(0)))
            .doing("getAllServiceReferences", type -> {
                ServiceReference<?> only = search(type.get(0));
                return only == null ? null : new ServiceReference<?>[] {only};
            })
            .doing(
                    "getService",
                    reference -> ((ServiceReference<?>) reference.get(0)).getProperty("service.description"))
            .build();

    private @Nullable ServiceReference<?> search(Object type) {
        searches.add(type);
        return offered.get();
    }

    private static ServiceReference<?> reference(String service, AtomicReference<@Nullable Bundle> owner) {
        return Host.of(ServiceReference.class)
                .answering("getProperty", service)
                .doing("getBundle", nothing -> owner.get())
                .build();
    }

    private static AtomicReference<@Nullable Bundle> owner() {
        return new AtomicReference<>(Host.of(Bundle.class).build());
    }

    @Test
    void whatIsNotThereIsLookedForAgain() {
        ServiceNow<String> service = ServiceNow.of(String.class, bundle);
        assertThat(service.find()).isEmpty();
        assertThatThrownBy(service::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("java.lang.String");

        offered.set(reference("first", owner()));

        assertThat(service.get()).isEqualTo("first");
    }

    @Test
    void whatWasFoundIsUsedUntilItIsGone() {
        AtomicReference<@Nullable Bundle> owner = owner();
        offered.set(reference("first", owner));
        ServiceNow<Object> service = ServiceNow.named("some.Service", bundle);
        service.get();
        service.get();
        assertThat(searches).containsExactly("some.Service");

        owner.set(null);
        offered.set(reference("second", owner()));

        assertThat(service.get()).isEqualTo("second");
        assertThat(searches).hasSize(2);
    }
}
