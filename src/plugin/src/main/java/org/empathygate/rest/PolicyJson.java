package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Map;

/**
 * What a project asks for.
 *
 * @param version what a change has to be based on; 0 while the project has no policy of its own
 * @param inherited whether this is the default because the project has no policy of its own
 * @param readable false when the stored document cannot be read; then only its tiers are known and anything can be saved
 * @param broken what the policy names and the host does not know; while there is any, the gate answers {@code ERROR}
 * @param fields the policy's own fields, beside these in the same object
 */
public record PolicyJson(
        String project,
        int version,
        boolean inherited,
        boolean readable,
        List<BrokenReferenceJson> broken,
        @JsonAnyGetter Map<String, Object> fields) {}
