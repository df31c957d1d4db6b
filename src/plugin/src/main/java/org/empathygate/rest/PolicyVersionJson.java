package org.empathygate.rest;

import java.util.List;

/**
 * A version that a policy has or had.
 *
 * @param readable false when its document cannot be read; then it cannot be restored and nothing is said of its changes
 * @param changes what it changed of the version before it
 */
public record PolicyVersionJson(int version, String by, String at, boolean readable, List<FieldChangeJson> changes) {}
