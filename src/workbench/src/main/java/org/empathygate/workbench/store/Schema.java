package org.empathygate.workbench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of a product's data, as the file {@code schema.sql} beside a class has them. */
public final class Schema {

    private Schema() {}

    /** Makes the tables, as far as each statement says that they are not there yet. */
    public static void create(JdbcClient jdbc, Class<?> beside) {
        Arrays.stream(read(beside).replaceAll("(?m)^--.*$", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .forEach(statement -> jdbc.sql(statement).update());
    }

    private static String read(Class<?> beside) {
        try (var in = Objects.requireNonNull(beside.getResourceAsStream("schema.sql"), "schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read schema.sql beside " + beside.getName(), e);
        }
    }
}
