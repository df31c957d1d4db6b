package org.empathygate.rest;

import org.jspecify.annotations.Nullable;

/** Whether the harm happened. Needs harm and comment. */
public record HarmInput(
        @Nullable String harm,
        @Nullable String evidence,
        @Nullable String comment) {}
