package org.empathygate.core.notice;

/** Which mails a person wants. */
public record NoticeChoice(boolean requests, boolean decisions, boolean digest) {

    /** What holds for everybody who never chose. */
    public static final NoticeChoice ALL = new NoticeChoice(true, true, true);

    public boolean wants(NoticeGroup group) {
        return switch (group) {
            case REQUESTS -> requests;
            case DECISIONS -> decisions;
            case DIGEST -> digest;
        };
    }
}
