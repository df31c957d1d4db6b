package broken.product.persistence;

import net.java.ao.Entity;

/** A row that {@code RowPanel} holds in its hands. */
public interface Row extends Entity {
    @Override
    int getID();
}
