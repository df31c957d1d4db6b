package org.empathygate.core.bypass;

import org.empathygate.core.ProjectKey;

/**
 * A project of the host.
 *
 * @param id the host's own, which stays the same when the project gets another key
 */
public record HostProject(long id, ProjectKey key) {}
