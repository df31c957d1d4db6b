package com.atlassian.event.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that takes an event; its attributes have defaults which we leave alone.
 *
 * <p>Source: CLASS atlassian-event-4.1.1, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface EventListener {}
