package org.empathygate.confluence.jira;

import org.empathygate.core.PersonId;
import org.empathygate.core.status.StatusQuestion;

/**
 * Whose answer, from which Jira, to what. Two readers never share an answer.
 *
 * @param link the id of the application link
 */
record AnswerKey(PersonId reader, String link, StatusQuestion question) {}
