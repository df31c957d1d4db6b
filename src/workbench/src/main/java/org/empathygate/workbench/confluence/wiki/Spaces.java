package org.empathygate.workbench.confluence.wiki;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The spaces. */
public final class Spaces {

    private final JdbcClient jdbc;

    Spaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String spaceKey, String name, boolean anonymous) {}

    public void add(Space space) {
        jdbc.sql("insert into wiki_space (space_key, name, anonymous) values (?, ?, ?)")
                .params(space.key(), space.name(), space.anonymous())
                .update();
        space.viewers().forEach(person -> allow(space, Deed.VIEW, person));
        space.editors().forEach(person -> allow(space, Deed.EDIT, person));
    }

    /** Case matters in keys. */
    public Optional<Space> find(String key) {
        return jdbc.sql("select space_key, name, anonymous from wiki_space where space_key = ?")
                .param(key)
                .query(Row.class)
                .optional()
                .map(this::space);
    }

    /** All, by name. */
    public List<Space> all() {
        return jdbc
                .sql("select space_key, name, anonymous from wiki_space order by name, space_key")
                .query(Row.class)
                .list()
                .stream()
                .map(this::space)
                .toList();
    }

    private Space space(Row row) {
        return new Space(
                row.spaceKey(),
                row.name(),
                row.anonymous(),
                allowed(row.spaceKey(), Deed.VIEW),
                allowed(row.spaceKey(), Deed.EDIT));
    }

    private void allow(Space space, Deed deed, String username) {
        jdbc.sql("insert into wiki_space_person (space_key, deed, username) values (?, ?, ?)")
                .params(space.key(), deed.name(), username)
                .update();
    }

    private Set<String> allowed(String key, Deed deed) {
        return new TreeSet<>(jdbc.sql("select username from wiki_space_person where space_key = ? and deed = ?")
                .params(key, deed.name())
                .query(String.class)
                .list());
    }
}
