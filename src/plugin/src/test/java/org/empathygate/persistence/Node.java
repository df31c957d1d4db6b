package org.empathygate.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.DatabaseProvider;
import net.java.ao.DefaultSchemaConfiguration;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.jspecify.annotations.Nullable;

/** One node of a cluster: its own entity manager and connections, with the names that the products give to tables. */
@SuppressWarnings({"unchecked", "deprecation"
}) // the host's interface has generic arrays, and flush is deprecated but part of it
final class Node implements ActiveObjects, AutoCloseable {
    private static final TablePrefix PREFIX = name -> "AO_0E9A7E_" + name;

    private final EntityManager manager;
    private final ThreadBoundDataSource dataSource;

    Node(DatabaseProvider provider, ThreadBoundDataSource dataSource) {
        this.manager = new EntityManager(provider, new Configuration());
        this.dataSource = dataSource;
    }

    /** Statements that reached the database since the node started. */
    int statements() {
        return dataSource.statements();
    }

    /** From now on the database cannot be reached from this node. */
    void loseDatabase() {
        dataSource.goDown();
    }

    void regainDatabase() {
        dataSource.comeBack();
    }

    void deleteAllRows() {
        deleteWithSQL(InsightRow.class, null);
        deleteWithSQL(InsightNumberRow.class, null);
        deleteWithSQL(EvidenceRow.class, null);
        deleteWithSQL(OverrideRow.class, null);
        deleteWithSQL(DelegationRow.class, null);
        deleteWithSQL(BrokenGlassRow.class, null);
        deleteWithSQL(LedgerRow.class, null);
        deleteWithSQL(LedgerMarkRow.class, null);
        deleteWithSQL(PolicyRow.class, null);
        deleteWithSQL(PolicyVersionRow.class, null);
        deleteWithSQL(CommitmentRow.class, null);
        deleteWithSQL(FollowUpRow.class, null);
        deleteWithSQL(NoticeRow.class, null);
        deleteWithSQL(NoticeSettingRow.class, null);
        deleteWithSQL(GapRow.class, null);
        deleteWithSQL(GapCountRow.class, null);
        deleteWithSQL(WatchRow.class, null);
    }

    @Override
    public void close() {
        dataSource.dispose();
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> work) {
        return dataSource.inTransaction(work::doInTransaction);
    }

    @Override
    public void migrate(Class<? extends RawEntity<?>>... entities) {
        run(() -> manager.migrate(entities));
    }

    @Override
    public void migrateDestructively(Class<? extends RawEntity<?>>... entities) {
        run(() -> manager.migrateDestructively(entities));
    }

    @Override
    public void flushAll() {
        manager.flushAll();
    }

    @Override
    public void flush(RawEntity<?>... entities) {
        manager.flush(entities);
    }

    @Override
    public <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return answer(() -> manager.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return answer(() -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... columns) {
        return answer(() -> manager.create(type, columns));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> columns) {
        return answer(() -> manager.create(type, columns));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        run(() -> manager.delete(entities));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, @Nullable String criteria, Object... parameters) {
        return answer(() -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return answer(() -> manager.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return answer(() -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return answer(() -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return answer(() -> manager.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return answer(() -> manager.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        run(() -> manager.stream(type, query, callback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        run(() -> manager.stream(type, callback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return answer(() -> manager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return answer(() -> manager.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return answer(() -> manager.count(type, query));
    }

    private static <T> T answer(SqlQuestion<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private static void run(SqlStep step) {
        try {
            step.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private interface SqlQuestion<T> {
        T ask() throws SQLException;
    }

    private interface SqlStep {
        void run() throws SQLException;
    }

    private static final class Configuration implements EntityManagerConfiguration {
        private final NameConverters names = new SimpleNameConverters(
                new AtlassianTableNameConverter(PREFIX),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return new DefaultSchemaConfiguration();
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
