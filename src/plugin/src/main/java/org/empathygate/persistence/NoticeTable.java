package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.empathygate.core.PersonId;
import org.empathygate.core.notice.Notice;
import org.empathygate.core.notice.NoticeGroup;
import org.empathygate.core.notice.NoticeKind;
import org.empathygate.core.notice.Notices;
import org.jspecify.annotations.Nullable;

/** Notices in the database. */
public final class NoticeTable implements Notices {
    private static final long WAITS = 0;

    private final ActiveObjects store;
    private final VersionedRows rows;

    public NoticeTable(ActiveObjects store) {
        this.store = store;
        this.rows = new VersionedRows(store);
    }

    @Override
    public boolean add(Notice notice) {
        return cross(
                "a notice of " + notice.occasion(),
                () -> store.executeInTransaction(() -> {
                    boolean isNew = store.count(
                                    NoticeRow.class,
                                    Query.select()
                                            .where(
                                                    "RECIPIENT = ? AND OCCASION = ?",
                                                    notice.to().userKey(),
                                                    notice.occasion()))
                            == 0;
                    if (isNew) {
                        store.create(NoticeRow.class, columns(notice));
                    }
                    return isNew;
                }));
    }

    @Override
    public List<Notice> waiting(int max) {
        return waiting(false, max);
    }

    @Override
    public List<Notice> waitingForDigest(int max) {
        return waiting(true, max);
    }

    private List<Notice> waiting(boolean forDigest, int max) {
        return cross(
                "notices that wait",
                () -> Arrays.stream(store.find(
                                NoticeRow.class,
                                Query.select()
                                        .where("SETTLED_AT = ? AND FOR_DIGEST = ?", WAITS, forDigest)
                                        .order("ID ASC")
                                        .limit(max)))
                        .map(NoticeTable::notice)
                        .toList());
    }

    @Override
    public boolean replace(Notice notice, int basedOnVersion) {
        Instant settledAt = notice.settledAt();
        return cross(
                "notice " + notice.id(),
                () -> rows.replace(
                        NoticeRow.class,
                        notice.id(),
                        basedOnVersion,
                        row -> row.setSettledAt(settledAt == null ? WAITS : settledAt.toEpochMilli())));
    }

    @Override
    public void forgetSettledBefore(Instant moment) {
        cross(
                "notices settled before " + moment,
                () -> store.deleteWithSQL(
                        NoticeRow.class, "SETTLED_AT > ? AND SETTLED_AT < ?", WAITS, moment.toEpochMilli()));
    }

    private static Map<String, Object> columns(Notice notice) {
        Columns columns = new Columns()
                .with("OCCASION", notice.occasion())
                .with("RECIPIENT", notice.to().userKey())
                .with("NOTICE_KIND", notice.kind().name())
                .with("FOR_DIGEST", notice.kind().group() == NoticeGroup.DIGEST)
                .with("ISSUE_KEY", notice.issue())
                .with("MADE_AT", notice.madeAt().toEpochMilli())
                .with("SETTLED_AT", WAITS)
                .with("ROW_VERSION", notice.version());
        if (notice.by() != null) {
            columns.with("ACTOR", notice.by().userKey());
        }
        if (notice.day() != null) {
            columns.with("ABOUT_DAY", notice.day().toEpochDay());
        }
        return columns.values();
    }

    private static Notice notice(NoticeRow row) {
        return new Notice(
                row.getID(),
                row.getOccasion(),
                new PersonId(row.getRecipient()),
                NoticeKind.valueOf(row.getNoticeKind()),
                row.getIssueKey(),
                StoredForms.person(row.getActor()),
                day(row.getAboutDay()),
                Instant.ofEpochMilli(row.getMadeAt()),
                row.getSettledAt() == WAITS ? null : Instant.ofEpochMilli(row.getSettledAt()),
                row.getRowVersion());
    }

    private static @Nullable LocalDate day(@Nullable Long epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
    }
}
