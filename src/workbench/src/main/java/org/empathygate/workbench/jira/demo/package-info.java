/** What a fresh Jira holds: the constants that every Jira starts with, people, and a project to try things on. */
@NullMarked
package org.empathygate.workbench.jira.demo;

import org.jspecify.annotations.NullMarked;
