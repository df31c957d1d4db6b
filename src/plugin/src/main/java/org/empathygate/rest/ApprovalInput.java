package org.empathygate.rest;

import org.jspecify.annotations.Nullable;

/** A yes; without a last day it holds as long as the policy allows. */
public record ApprovalInput(
        @Nullable String comment, @Nullable String expiresOn) {}
