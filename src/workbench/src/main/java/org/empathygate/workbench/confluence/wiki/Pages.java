package org.empathygate.workbench.confluence.wiki;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.empathygate.workbench.store.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages and all their versions. */
public final class Pages {

    private static final String SELECT =
            "select p.id, p.space_key, p.parent_id, v.version, v.title, v.storage, v.author,"
                    + " v.written_at, v.remark from wiki_page p join wiki_page_version v on v.page_id = p.id";
    private static final String CURRENT = " and v.version = p.current_version";

    /** The tables whose rows are about one page. */
    private static final List<String> PARTS =
            List.of("wiki_page_label", "wiki_page_property", "wiki_page_person", "wiki_page_version");

    private static final RowMapper<PageVersion> VERSION = (row, number) -> new PageVersion(
            row.getInt("version"),
            row.getString("title"),
            row.getString("storage"),
            row.getString("author"),
            Instant.ofEpochMilli(row.getLong("written_at")),
            row.getString("remark"));

    private static final RowMapper<WikiPage> PAGE = (row, number) -> new WikiPage(
            row.getLong("id"),
            row.getString("space_key"),
            row.getObject("parent_id", Long.class),
            VERSION.mapRow(row, number));

    private final Database database;
    private final JdbcClient jdbc;
    private final Clock clock;

    Pages(Database database, JdbcClient jdbc, Clock clock) {
        this.database = database;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The page as it is now. */
    public Optional<WikiPage> find(long id) {
        return jdbc.sql(SELECT + " where p.id = ?" + CURRENT)
                .param(id)
                .query(PAGE)
                .optional();
    }

    /** The page as it was. */
    public Optional<WikiPage> find(long id, int version) {
        return jdbc.sql(SELECT + " where p.id = ? and v.version = ?")
                .params(id, version)
                .query(PAGE)
                .optional();
    }

    /** The page of this title; case does not matter. */
    public Optional<WikiPage> find(String spaceKey, String title) {
        return jdbc.sql(SELECT + " where p.space_key = ? and p.title_lower = ?" + CURRENT)
                .params(spaceKey, lower(title))
                .query(PAGE)
                .optional();
    }

    /** The pages of the space, by title. */
    public List<WikiPage> in(String spaceKey) {
        return jdbc.sql(SELECT + " where p.space_key = ?" + CURRENT + " order by p.title_lower")
                .param(spaceKey)
                .query(PAGE)
                .list();
    }

    /** The pages right under this one, by title. */
    public List<WikiPage> under(long id) {
        return jdbc.sql(SELECT + " where p.parent_id = ?" + CURRENT + " order by p.title_lower")
                .param(id)
                .query(PAGE)
                .list();
    }

    /** The pages above this one, from the top of the space down. */
    public List<WikiPage> above(WikiPage page) {
        var above = new ArrayDeque<WikiPage>();
        var seen = new HashSet<Long>();
        for (var next = parent(page); next.isPresent() && seen.add(next.get().id()); next = parent(next.get())) {
            above.addFirst(next.get());
        }
        return List.copyOf(above);
    }

    private Optional<WikiPage> parent(WikiPage page) {
        return Optional.ofNullable(page.parent()).flatMap(this::find);
    }

    /** The last changed first. */
    public List<WikiPage> recent(int atMost) {
        return jdbc.sql(SELECT + " where 1 = 1" + CURRENT + " order by v.written_at desc, p.id desc limit ?")
                .param(atMost)
                .query(PAGE)
                .list();
    }

    /** The last version first. */
    public List<PageVersion> versions(long id) {
        return jdbc.sql("select version, title, storage, author, written_at, remark from wiki_page_version"
                        + " where page_id = ? order by version desc")
                .param(id)
                .query(VERSION)
                .list();
    }

    /**
     * Writes a new page.
     *
     * @param author a username; empty for nobody
     */
    public Saved create(String spaceKey, @Nullable Long parent, Draft draft, String author) {
        return titleProblem(draft)
                .<Saved>map(Saved.BadTitle::new)
                .orElseGet(() -> taken(
                        spaceKey,
                        draft,
                        () -> database.inTransaction(() -> {
                            jdbc.sql("insert into wiki_page (space_key, title, title_lower, parent_id, current_version)"
                                            + " values (:space, :title, :lower, :parent, 1)")
                                    .param("space", spaceKey)
                                    .param("title", draft.title())
                                    .param("lower", lower(draft.title()))
                                    .param("parent", parent)
                                    .update();
                            long id = idOf(spaceKey, draft.title());
                            write(id, 1, draft, author);
                            return new Saved.Done(find(id).orElseThrow());
                        })));
    }

    /**
     * Writes the next version of a page.
     *
     * @param next its number: one more than the last that the author has seen
     */
    public Saved update(WikiPage page, int next, Draft draft, String author) {
        return update(page, next, page.parent(), draft, author);
    }

    /** The same, and puts the page under another one when it is not there yet. */
    public Saved update(WikiPage page, int next, @Nullable Long parent, Draft draft, String author) {
        return titleProblem(draft)
                .<Saved>map(Saved.BadTitle::new)
                .orElseGet(() -> taken(
                        page.spaceKey(),
                        draft,
                        () -> database.inTransaction(() -> {
                            int changed = jdbc.sql(
                                            "update wiki_page set title = ?, title_lower = ?, current_version = ?"
                                                    + " where id = ? and current_version = ?")
                                    .params(draft.title(), lower(draft.title()), next, page.id(), next - 1)
                                    .update();
                            if (changed == 0) {
                                return find(page.id())
                                        .<Saved>map(now ->
                                                new Saved.Outdated(now.version().number()))
                                        .orElseGet(Saved.Gone::new);
                            }
                            write(page.id(), next, draft, author);
                            if (!Objects.equals(parent, page.parent())) {
                                move(page.id(), parent);
                            }
                            return new Saved.Done(find(page.id()).orElseThrow());
                        })));
    }

    private void move(long id, @Nullable Long parent) {
        jdbc.sql("update wiki_page set parent_id = :parent where id = :id")
                .param("parent", parent)
                .param("id", id)
                .update();
    }

    /** Takes the page away for good, with its past; the pages under it move up to where it was. */
    public void delete(long id) {
        database.inTransaction(() -> {
            // Nobody writes a version of it meanwhile.
            jdbc.sql("select id from wiki_page where id = ? for update")
                    .param(id)
                    .query(Long.class)
                    .optional();
            jdbc.sql("update wiki_page set parent_id = (select gone.parent_id from wiki_page gone where gone.id = ?)"
                            + " where parent_id = ?")
                    .params(id, id)
                    .update();
            PARTS.forEach(table -> jdbc.sql("delete from " + table + " where page_id = ?")
                    .param(id)
                    .update());
            jdbc.sql("delete from wiki_page where id = ?").param(id).update();
        });
    }

    /** Lets only these people do it with this page; nobody named lets everybody whom the space lets. */
    public void restrict(long id, Deed deed, Set<String> usernames) {
        database.inTransaction(() -> {
            jdbc.sql("delete from wiki_page_person where page_id = ? and deed = ?")
                    .params(id, deed.name())
                    .update();
            usernames.forEach(
                    person -> jdbc.sql("insert into wiki_page_person (page_id, deed, username) values (?, ?, ?)")
                            .params(id, deed.name(), person)
                            .update());
        });
    }

    /** The only people who may do it; empty when the space decides. */
    Set<String> allowed(long id, Deed deed) {
        return new TreeSet<>(jdbc.sql("select username from wiki_page_person where page_id = ? and deed = ?")
                .params(id, deed.name())
                .query(String.class)
                .list());
    }

    private interface Writing {
        Saved run();
    }

    /** The unique index decides, so that of two who write at the same time one is told. */
    private Saved taken(String spaceKey, Draft draft, Writing writing) {
        try {
            return writing.run();
        } catch (DuplicateKeyException e) {
            return new Saved.TitleTaken(find(spaceKey, draft.title()).orElseThrow(() -> e));
        }
    }

    private void write(long id, int version, Draft draft, String author) {
        jdbc.sql("insert into wiki_page_version (page_id, version, title, storage, author, written_at, remark)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, version, draft.title(), draft.storage(), author, clock.millis(), draft.remark())
                .update();
    }

    private long idOf(String spaceKey, String title) {
        return jdbc.sql("select id from wiki_page where space_key = ? and title_lower = ?")
                .params(spaceKey, lower(title))
                .query(Long.class)
                .single();
    }

    private static Optional<String> titleProblem(Draft draft) {
        if (draft.title().isEmpty()) {
            return Optional.of("A page needs a title");
        }
        return draft.title().length() > Draft.LONGEST_TITLE
                ? Optional.of("A title has at most " + Draft.LONGEST_TITLE + " characters")
                : Optional.empty();
    }

    private static String lower(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
