package org.empathygate.benchmarks.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.empathygate.workbench.WorkbenchBuilder;

/** A new, empty database for one load run; closing it ends its server, if it has one. */
record LoadDatabase(String name, String url, Closeable server) implements AutoCloseable {

    /** Makes one when its turn comes. */
    interface Source {

        /** Opens it, with its files, if it has any, in this empty folder. */
        LoadDatabase open(Path folder) throws IOException;
    }

    static LoadDatabase h2InMemory(Path folder) {
        return new LoadDatabase("H2 in memory", WorkbenchBuilder.memory(), () -> {});
    }

    static LoadDatabase h2InAFile(Path folder) {
        return new LoadDatabase("H2 in a file", "jdbc:h2:file:" + folder.resolve("load"), () -> {});
    }

    /** A server of its own, from binaries out of Maven Central. */
    static LoadDatabase postgres(Path folder) throws IOException {
        var server = EmbeddedPostgres.builder().start();
        return new LoadDatabase("PostgreSQL", server.getJdbcUrl("postgres", "postgres"), server);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
