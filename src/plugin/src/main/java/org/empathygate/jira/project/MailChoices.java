package org.empathygate.jira.project;

import java.util.List;
import java.util.Map;
import org.empathygate.core.PersonId;
import org.empathygate.core.notice.NoticeSettings;

/** Which mails a person wants, as switches. The codes are the fields of the REST API. */
public final class MailChoices {

    private final NoticeSettings settings;
    private final PageWording wording;

    public MailChoices(NoticeSettings settings, PageWording wording) {
        this.settings = settings;
        this.wording = wording;
    }

    List<Map<String, Object>> of(PersonId person) {
        var choice = settings.of(person);
        return List.of(
                choice("requests", choice.requests()),
                choice("decisions", choice.decisions()),
                choice("digest", choice.digest()));
    }

    private Map<String, Object> choice(String code, boolean on) {
        return Map.of("code", code, "on", on, "label", wording.page("mail." + code));
    }
}
