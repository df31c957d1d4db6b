package broken.product.jira;

import broken.product.persistence.Row;
import net.java.ao.Entity;

/** Shows a live row of the database. */
public final class RowPanel {
    public int show(Row row) {
        return table(row).getID();
    }

    private static Entity table(Entity row) {
        return row;
    }
}
