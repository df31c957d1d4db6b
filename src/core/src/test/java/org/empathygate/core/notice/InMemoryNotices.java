package org.empathygate.core.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** Notices that live as long as this object. */
public final class InMemoryNotices implements Notices {

    private final Map<Long, Notice> byId = new ConcurrentSkipListMap<>();
    private final AtomicLong lastId = new AtomicLong();

    @Override
    public synchronized boolean add(Notice notice) {
        if (byId.values().stream()
                .anyMatch(each ->
                        each.occasion().equals(notice.occasion()) && each.to().equals(notice.to()))) {
            return false;
        }
        Notice stored = notice.withId(lastId.incrementAndGet());
        byId.put(stored.id(), stored);
        return true;
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
        return byId.values().stream()
                .filter(each -> each.settledAt() == null && (each.kind().group() == NoticeGroup.DIGEST) == forDigest)
                .limit(max)
                .toList();
    }

    @Override
    public boolean replace(Notice notice, int basedOnVersion) {
        Notice current = byId.get(notice.id());
        return current != null && current.version() == basedOnVersion && byId.replace(notice.id(), current, notice);
    }

    @Override
    public void forgetSettledBefore(Instant moment) {
        byId.values()
                .removeIf(each -> each.settledAt() != null && each.settledAt().isBefore(moment));
    }
}
