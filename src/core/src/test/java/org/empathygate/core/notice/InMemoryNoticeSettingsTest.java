package org.empathygate.core.notice;

class InMemoryNoticeSettingsTest extends NoticeSettingsContract {

    private final NoticeSettings settings = new InMemoryNoticeSettings();

    @Override
    protected NoticeSettings settings() {
        return settings;
    }
}
