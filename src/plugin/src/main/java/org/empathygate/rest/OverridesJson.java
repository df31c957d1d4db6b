package org.empathygate.rest;

import java.util.List;

/** Override requests that the reader may see. */
public record OverridesJson(List<OverrideJson> overrides) {}
