package org.empathygate.core.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * Knows what is due for people. Asked several times a day, it may answer the same again: who was told of an occasion is not
 * told again.
 */
public interface DueSource {

    List<Reminder> dueOn(LocalDate today);
}
