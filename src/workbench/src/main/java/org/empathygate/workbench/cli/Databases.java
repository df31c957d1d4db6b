package org.empathygate.workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.empathygate.workbench.WorkbenchBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Jira and Confluence keep their data, as the options say; of a Confluence alone, only its own place is used. */
record Databases(String jira, String confluence) {

    private static final Logger LOG = LoggerFactory.getLogger(Databases.class);
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final String CONFLUENCE = "_confluence";

    /** What stands before and after the end of a database's name. */
    private static final Pattern ADDRESS = Pattern.compile("(jdbc:(?:postgresql|h2):[^?;]*[^?;/])([?;].*)?");

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
                : new Databases(url, beside(url));
    }

    /** Another database at the same place: both products have tables of the same plugins, under the same names. */
    private static String beside(String url) {
        Matcher parts = ADDRESS.matcher(url);
        if (!parts.matches()) {
            return WorkbenchBuilder.memory();
        }
        String other = parts.group(1) + CONFLUENCE + (parts.group(2) == null ? "" : parts.group(2));
        boolean there = !url.startsWith(POSTGRES) || exists(other) || made(url, other);
        return there ? other : WorkbenchBuilder.memory();
    }

    private static boolean exists(String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            return connection.isValid(1);
        } catch (SQLException absent) {
            return false;
        }
    }

    private static boolean made(String url, String other) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE DATABASE " + statement.enquoteIdentifier(connection.getCatalog() + CONFLUENCE, true));
            return exists(other);
        } catch (SQLException notAllowed) {
            LOG.warn(
                    "Confluence stays in memory: its database cannot be made beside Jira's: {}",
                    notAllowed.getMessage());
            return false;
        }
    }

    private static Path made(Path folder) throws StartException {
        try {
            return Files.createDirectories(folder).toRealPath();
        } catch (IOException e) {
            throw new StartException("--data names " + folder + ", which is no folder and cannot be made one.");
        }
    }

    private static void empty(String url) throws SQLException {
        boolean postgres = url.startsWith(POSTGRES);
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
