package org.empathygate.workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.empathygate.workbench.WorkbenchBuilder;

/** Where Jira and Confluence keep their data, as the options say; of a Confluence alone, only its own place is used. */
record Databases(String jira, String confluence) {

    /** @throws StartException when the options contradict each other */
    static Databases of(Options options) throws StartException, SQLException {
        if (options.data() != null && options.database() != null) {
            throw new StartException("--data and --db are two places for the same data. Choose one.");
        }
        if (options.fresh() && options.data() == null && options.database() == null) {
            throw new StartException("--fresh needs --data or --db: without them everything is new anyway.");
        }
        Databases databases = place(options);
        if (options.fresh()) {
            if (!options.confluenceOnly()) {
                empty(databases.jira());
            }
            empty(databases.confluence());
        }
        return databases;
    }

    private static Databases place(Options options) throws StartException {
        Path folder = options.data();
        if (folder != null) {
            Path real = made(folder);
            return new Databases("jdbc:h2:file:" + real.resolve("jira"), "jdbc:h2:file:" + real.resolve("confluence"));
        }
        String url = options.database();
        if (url == null) {
            return new Databases(WorkbenchBuilder.memory(), WorkbenchBuilder.memory());
        }
        return options.confluenceOnly()
                ? new Databases(WorkbenchBuilder.memory(), url)
                : new Databases(url, WorkbenchBuilder.memory());
    }

    private static Path made(Path folder) throws StartException {
        try {
            return Files.createDirectories(folder).toRealPath();
        } catch (IOException e) {
            throw new StartException("--data names " + folder + ", which is no folder and cannot be made one.");
        }
    }

    private static void empty(String url) throws SQLException {
        boolean postgres = url.startsWith("jdbc:postgresql:");
        List<String> statements =
                postgres ? List.of("DROP SCHEMA public CASCADE", "CREATE SCHEMA public") : List.of("DROP ALL OBJECTS");
        try (Connection connection =
                        postgres ? DriverManager.getConnection(url) : DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
