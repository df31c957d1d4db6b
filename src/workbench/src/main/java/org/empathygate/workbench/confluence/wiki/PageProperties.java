package org.empathygate.workbench.confluence.wiki;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Values that clients keep with pages, each under a key. */
public final class PageProperties {

    private static final String SELECT =
            "select id, property_key, json, version, author, written_at from wiki_page_property where page_id = ?";

    private static final RowMapper<PageProperty> PROPERTY = (row, number) -> new PageProperty(
            row.getLong("id"),
            row.getString("property_key"),
            row.getString("json"),
            row.getInt("version"),
            row.getString("author"),
            Instant.ofEpochMilli(row.getLong("written_at")));

    private final JdbcClient jdbc;
    private final Clock clock;

    PageProperties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the page, by key. */
    public List<PageProperty> of(long page) {
        return jdbc.sql(SELECT + " order by property_key")
                .param(page)
                .query(PROPERTY)
                .list();
    }

    public Optional<PageProperty> find(long page, String key) {
        return jdbc.sql(SELECT + " and property_key = ?")
                .params(page, key)
                .query(PROPERTY)
                .optional();
    }

    /** Writes the first value; empty when there is one. */
    public Optional<PageProperty> create(long page, String key, String json, String author) {
        try {
            jdbc.sql("insert into wiki_page_property (page_id, property_key, json, version, author, written_at)"
                            + " values (?, ?, ?, 1, ?, ?)")
                    .params(page, key, json, author, clock.millis())
                    .update();
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
        return find(page, key);
    }

    /**
     * Writes another value; empty when {@code next} is not one more than the version that is there.
     *
     * @param next the number of the version that is written
     */
    public Optional<PageProperty> update(long page, String key, int next, String json, String author) {
        int changed = jdbc.sql("update wiki_page_property set json = ?, version = ?, author = ?, written_at = ?"
                        + " where page_id = ? and property_key = ? and version = ?")
                .params(json, next, author, clock.millis(), page, key, next - 1)
                .update();
        return changed == 0 ? Optional.empty() : find(page, key);
    }

    /** Takes it away; answers whether it was there. */
    public boolean delete(long page, String key) {
        return jdbc.sql("delete from wiki_page_property where page_id = ? and property_key = ?")
                        .params(page, key)
                        .update()
                > 0;
    }
}
