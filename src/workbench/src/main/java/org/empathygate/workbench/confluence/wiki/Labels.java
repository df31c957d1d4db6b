package org.empathygate.workbench.confluence.wiki;

import java.util.Collection;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The labels of pages. */
public final class Labels {

    private final JdbcClient jdbc;

    Labels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the page, by name. */
    public List<Label> of(long page) {
        return jdbc.sql("select l.id, l.prefix, l.name from wiki_label l"
                        + " join wiki_page_label p on p.label_id = l.id where p.page_id = ? order by l.name, l.prefix")
                .param(page)
                .query(Label.class)
                .list();
    }

    /** Puts them on the page; those that it has already stay. */
    public void add(long page, Collection<LabelName> names) {
        names.forEach(name -> {
            onceOnly(() -> jdbc.sql("insert into wiki_label (prefix, name) values (?, ?)")
                    .params(name.prefix(), name.name())
                    .update());
            onceOnly(() -> jdbc.sql("insert into wiki_page_label (page_id, label_id)"
                            + " select ?, id from wiki_label where prefix = ? and name = ?")
                    .params(page, name.prefix(), name.name())
                    .update());
        });
    }

    /** Takes it off the page; answers whether it was there. */
    public boolean remove(long page, LabelName name) {
        return jdbc.sql("delete from wiki_page_label where page_id = ?"
                                + " and label_id in (select id from wiki_label where prefix = ? and name = ?)")
                        .params(page, name.prefix(), name.name())
                        .update()
                > 0;
    }

    /** The unique index decides, also between two who write at the same time. */
    private static void onceOnly(Runnable insert) {
        try {
            insert.run();
        } catch (DuplicateKeyException e) {
            // It is there, which is what was wanted.
        }
    }
}
