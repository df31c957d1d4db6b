package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;

/**
 * What {@code atlassian-plugin.xml} says about a function: {@code fname} and {@code list}.
 *
 * <p>Source: POKER-10, POKER-11 (getI18nBean), jira-api 6 (the rest)
 *
 * <p>Confidence: certain-10+11 (type, getI18nBean), likely (the rest)
 */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();

    I18nHelper getI18nBean();
}
