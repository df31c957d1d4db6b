package org.empathygate.workbench.platform;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.empathygate.workbench.store.Database;

/** The host's transactions as plugins run them; ActiveObjects joins in. */
record DatabaseTransactions(Database database) implements TransactionTemplate {

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return database.inTransaction(action::doInTransaction);
    }
}
