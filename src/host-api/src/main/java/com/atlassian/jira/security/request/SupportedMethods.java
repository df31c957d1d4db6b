package com.atlassian.jira.security.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the command of an action may be asked for. What holds without it is not known; every public action of Jira 10 and 11 has it.
 *
 * <p>Source: POKER-10, POKER-11 (methods), SLACK-10, SLACK-11 (class)
 *
 * <p>Confidence: certain-10+11
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface SupportedMethods {
    RequestMethod[] value();
}
