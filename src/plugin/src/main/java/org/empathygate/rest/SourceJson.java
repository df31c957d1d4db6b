package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.empathygate.core.insight.Source;
import org.jspecify.annotations.Nullable;

/** Where an insight comes from; {@code ref} is absent for the kind {@code NONE}. Read and written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceJson(@Nullable String kind, @Nullable String ref) {

    static SourceJson of(Source source) {
        return new SourceJson(source.kind().name(), source.ref());
    }
}
