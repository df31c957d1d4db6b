package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/**
 * The time zones of the host and of whoever is signed in.
 *
 * <p>Source: CLASS sal-api-4.4.2
 *
 * <p>Confidence: certain-9, likely-10
 */
public interface TimeZoneManager {
    TimeZone getDefaultTimeZone();

    TimeZone getUserTimeZone();
}
