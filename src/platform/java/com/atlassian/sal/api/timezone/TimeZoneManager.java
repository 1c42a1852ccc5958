// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.1 (atlassian-slack-integration-server), getDefaultTimeZone; getUserTimeZone in SAL 2.7.
package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

public interface TimeZoneManager {

    TimeZone getDefaultTimeZone();

    TimeZone getUserTimeZone();
}
