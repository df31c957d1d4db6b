package org.empathygate.workbench.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.empathygate.workbench.store.Database;

/**
 * The service that a plugin gets: the real {@link EntityManager} behind it, its checked exceptions turned into
 * {@link ActiveObjectsException}, and transactions those of the host's database, which run READ COMMITTED and join.
 */
@SuppressWarnings({"unchecked", "varargs", "deprecation"}) // the interface is as it is, flushing included
final class DatabaseActiveObjects implements ActiveObjects {

    private final Database database;
    private final EntityManager entities;

    DatabaseActiveObjects(Database database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    private interface Action {
        void run() throws SQLException;
    }

    private interface Question<T> {
        T ask() throws SQLException;
    }

    private static void run(Action action) {
        try {
            action.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    @Override
    public void migrate(Class<? extends RawEntity<?>>... types) {
        run(() -> entities.migrate(types));
    }

    @Override
    public void migrateDestructively(Class<? extends RawEntity<?>>... types) {
        run(() -> entities.migrateDestructively(types));
    }

    @Override
    public void flushAll() {
        entities.flushAll();
    }

    @Override
    public void flush(RawEntity<?>... rows) {
        entities.flush(rows);
    }

    @Override
    public <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return ask(() -> entities.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return ask(() -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return ask(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return ask(() -> entities.create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... rows) {
        run(() -> entities.delete(rows));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(() -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return ask(() -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return ask(() -> entities.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return ask(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return ask(() -> entities.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return ask(() -> entities.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        run(() -> entities.stream(type, callback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        run(() -> entities.stream(type, query, callback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return ask(() -> entities.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(() -> entities.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return ask(() -> entities.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return database.inTransaction(callback::doInTransaction);
    }
}
