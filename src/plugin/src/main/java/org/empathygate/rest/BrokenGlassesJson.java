package org.empathygate.rest;

import java.util.List;

/** Broken glasses that the reader may see. */
public record BrokenGlassesJson(List<BrokenGlassJson> brokenGlasses) {}
