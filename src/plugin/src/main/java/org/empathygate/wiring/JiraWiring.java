package org.empathygate.wiring;

import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The Jira half: not read at all where Jira's packages are absent. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnJira.class)
class JiraWiring {}
