package org.empathygate.persistence;

import java.util.Optional;
import net.java.ao.Query;

/**
 * A query of columns that carry no alias and no function. ActiveObjects looks for both in every column of every query, by
 * regular expressions that try each letter of a name as a start; there is nothing to be found here.
 */
final class PlainQuery extends Query {
    private static final long serialVersionUID = 1L;

    /** @param columns separated by commas */
    PlainQuery(String columns) {
        super(QueryType.SELECT, columns);
    }

    @Override
    protected Optional<String> getAlias(String column) {
        return Optional.empty();
    }

    @Override
    protected FieldMetadata getSingleFieldMetadata(String column) {
        return new FieldMetadata(column, null, null);
    }
}
