package org.shuyue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/** A database that an earlier version made, whose rooms have got migrations of lower numbers since. */
@ApplicationTest
class UpdatedDatabaseTest {
    /** What came after the first version that anybody could install. */
    private static final Set<String> LATER =
            Set.of("V017", "V018", "V019", "V046", "V080", "V081", "V082", "V084", "V085", "V088");

    @Autowired
    Flyway flyway;

    @Test
    void takesWhatItHasNotGotYet(@TempDir Path earlier) throws IOException {
        assumeFalse(TestDatabase.isServer(), "the migrations are written for the server of this run, not for H2");
        List<Path> all = migrations();
        for (Path file : all) {
            if (!LATER.contains(number(file))) {
                Files.copy(file, earlier.resolve(file.getFileName()));
            }
        }
        String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        MigrateResult first =
                onto(database).locations("filesystem:" + earlier).load().migrate();

        MigrateResult update = onto(database).load().migrate();

        assertThat(first.migrationsExecuted).isEqualTo(all.size() - LATER.size());
        assertThat(update.migrations)
                .extracting(migration -> "V" + migration.version)
                .containsAll(LATER);
    }

    private FluentConfiguration onto(String database) {
        return Flyway.configure().configuration(flyway.getConfiguration()).dataSource(database, "sa", "");
    }

    private static String number(Path file) {
        return file.getFileName().toString().substring(0, 4);
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sql"))) {
            return files.toList();
        }
    }
}
