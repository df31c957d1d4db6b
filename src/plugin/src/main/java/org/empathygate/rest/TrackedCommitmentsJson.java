package org.empathygate.rest;

import java.util.List;

/** Commitments on work items that the reader may see. */
public record TrackedCommitmentsJson(List<TrackedCommitmentJson> commitments) {}
