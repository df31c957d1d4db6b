package org.empathygate.workbench.jira.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links between issues, and the types they have. The types are few and asked for all the time: they are kept in memory. */
public final class Links {
    private static final String SELECT = "select id, type_id, source_id, destination_id from jira_link ";
    private static final RowMapper<Link> LINK = (row, number) -> new Link(
            row.getLong("id"), row.getLong("type_id"), row.getLong("source_id"), row.getLong("destination_id"));
    private static final String SELECT_TYPE = "select id, name, inward, outward from jira_link_type ";
    private static final RowMapper<LinkType> TYPE = (row, number) ->
            new LinkType(row.getLong("id"), row.getString("name"), row.getString("inward"), row.getString("outward"));

    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable List<LinkType>> knownTypes = new AtomicReference<>();

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public LinkType addType(String name, String inward, String outward) {
        long id = Identity.insert(jdbc.sql("insert into jira_link_type (name, inward, outward) values (?, ?, ?)")
                .params(name, inward, outward));
        knownTypes.set(null);
        return new LinkType(id, name, inward, outward);
    }

    /** In the order of the names. */
    public List<LinkType> types() {
        List<LinkType> known = knownTypes.get();
        if (known == null) {
            known = List.copyOf(
                    jdbc.sql(SELECT_TYPE + "order by name").query(TYPE).list());
            knownTypes.set(known);
        }
        return known;
    }

    public Optional<LinkType> type(long id) {
        return types().stream().filter(type -> type.id() == id).findFirst();
    }

    /** Case does not matter in names. */
    public Optional<LinkType> typeNamed(String name) {
        return types().stream()
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The types that read like this in either direction, the oldest first. */
    public List<LinkType> typesDescribed(String description) {
        return types().stream()
                .filter(type ->
                        type.inward().equals(description) || type.outward().equals(description))
                .sorted(Comparator.comparingLong(LinkType::id))
                .toList();
    }

    /** Links two issues; linking them again the same way changes nothing and answers the link there is. */
    public Link add(long typeId, long sourceId, long destinationId) {
        return between(sourceId, destinationId, typeId).orElseGet(() -> {
            long id = Identity.insert(
                    jdbc.sql("insert into jira_link (type_id, source_id, destination_id) values (?, ?, ?)")
                            .params(typeId, sourceId, destinationId));
            return new Link(id, typeId, sourceId, destinationId);
        });
    }

    public Optional<Link> find(long id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(LINK).optional();
    }

    public Optional<Link> between(long sourceId, long destinationId, long typeId) {
        return jdbc.sql(SELECT + "where source_id = ? and destination_id = ? and type_id = ?")
                .params(sourceId, destinationId, typeId)
                .query(LINK)
                .optional();
    }

    /** Links of which the issue is the source. */
    public List<Link> outward(long issueId) {
        return jdbc.sql(SELECT + "where source_id = ? order by id")
                .param(issueId)
                .query(LINK)
                .list();
    }

    /** Links of which the issue is the destination. */
    public List<Link> inward(long issueId) {
        return jdbc.sql(SELECT + "where destination_id = ? order by id")
                .param(issueId)
                .query(LINK)
                .list();
    }

    public List<Link> ofType(long typeId) {
        return jdbc.sql(SELECT + "where type_id = ? order by id")
                .param(typeId)
                .query(LINK)
                .list();
    }

    public void remove(long id) {
        jdbc.sql("delete from jira_link where id = ?").param(id).update();
    }
}
