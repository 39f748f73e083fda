package org.shuyue.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Creates the engine's tables before our own migrations run. The engine's MySQL scripts make utf8mb3 tables, in which
 * 张三😀𠮷 cannot be stored; the same scripts are run with utf8mb4 instead.
 */
@Configuration(proxyBeanMethods = false)
class EngineSchema {
    private static final String SCRIPTS = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql";
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Bean
    FlywayMigrationStrategy engineFirst(DataSource dataSource) {
        return flyway -> alone(dataSource, connection -> {
            createUnlessThere(connection);
            flyway.migrate();
        });
    }

    /** H2 knows no table options; MySQL and MariaDB need theirs for rare characters. */
    @Bean
    FlywayConfigurationCustomizer tableOptions(DataSource dataSource) {
        return configuration -> configuration.placeholders(java.util.Map.of(
                "table_options", isH2(dataSource) ? "" : "engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin"));
    }

    /** Two processes may start on one empty database: Flyway's own lock covers neither the engine's tables nor the baseline. */
    private static void alone(DataSource dataSource, SchemaWork work) {
        try (Connection connection = dataSource.getConnection()) {
            if (isH2(connection)) {
                work.on(connection);
                return;
            }
            ask(connection, "select get_lock(concat('shuyue schema ', crc32(database())), 600)");
            try {
                work.on(connection);
            } finally {
                ask(connection, "select release_lock(concat('shuyue schema ', crc32(database())))");
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The engine's tables could not be created", e);
        }
    }

    private static void createUnlessThere(Connection connection) throws SQLException, IOException {
        if (!exists(connection, "ACT_GE_PROPERTY")) {
            for (String part : PARTS) {
                run(connection, isH2(connection) ? "h2" : "mysql", part);
            }
        }
    }

    private static void run(Connection connection, String dialect, String part) throws IOException {
        String script = new ClassPathResource(SCRIPTS.formatted(dialect, part), ProcessEngine.class.getClassLoader())
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("DEFAULT CHARSET=utf8 COLLATE utf8_bin", "DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin");
        new ResourceDatabasePopulator(new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8)))
                .populate(connection);
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), table, null)) {
            return tables.next();
        }
    }

    private static void ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            if (answer.getInt(1) != 1) {
                throw new IllegalStateException("Another process has held the schema for ten minutes");
            }
        }
    }

    private static boolean isH2(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return isH2(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    /** What is done to the schema while no other process does the same. */
    private interface SchemaWork {
        void on(Connection connection) throws SQLException, IOException;
    }
}
