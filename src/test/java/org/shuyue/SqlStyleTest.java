package org.shuyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.inspect.MigrationStyle;
import org.shuyue.inspect.StatementStyle;

class SqlStyleTest {
    private static final Path JAVA = Path.of("src/main/java/org/shuyue");
    private static final Path RESOURCES = Path.of("src/main/resources/org/shuyue");

    @Test
    void everyMigrationKeepsTheHouseRules() throws IOException {
        assertThat(inspectMigrations(new MigrationStyle())).isEmpty();
    }

    @Test
    void everyStatementKeepsTheHouseRules() throws IOException {
        MigrationStyle migrations = new MigrationStyle();
        inspectMigrations(migrations);
        StatementStyle style = new StatementStyle(migrations.owners());
        List<String> problems = new ArrayList<>();
        for (Path file : files(JAVA, ".java")) {
            style.problemsInJava(room(JAVA, file), Files.readString(file)).forEach(p -> problems.add(file + ": " + p));
        }
        for (Path file : files(RESOURCES, ".xml")) {
            style.problemsInXml(room(RESOURCES, file), Files.readString(file))
                    .forEach(p -> problems.add(file + ": " + p));
        }
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            V010__Create_day.sql | create table day (id bigint) ${table_options}; | is named
            V990__create_day.sql | create table day (id bigint) ${table_options}; | no room owns
            V010__create_day.sql | CREATE TABLE day (id bigint) ${table_options}; | lower case
            V010__create_day.sql | create table day (id bigint); | ${table_options}
            V010__create_day.sql | create table day (year int) ${table_options}; | reserved word
            V010__create_day.sql | create table day (made timestamp) ${table_options}; | not a type
            V010__create_day.sql | create table day (id bigint) ${table_options}; create table month (id bigint) ${table_options}; | one idea
            V010__create_day.sql | insert into day (made) values (now()); | now()
            V010__create_day.sql | insert into day (id) values (1) on duplicate key update id = 1; | upsert
            """)
    void aMigrationAgainstTheRulesIsCaught(String name, String sql, String objection) {
        assertThat(new MigrationStyle().problems(name, sql))
                .anySatisfy(p -> assertThat(p).contains(objection));
    }

    @Test
    void aMigrationWithinTheRulesIsNot() {
        assertThat(new MigrationStyle().problems("V010__create_day.sql", """
                create table day (
                    id bigint auto_increment,
                    name varchar(64) not null,
                    primary key (id)
                ) ${table_options};

                create index ix_day_name on day (name);
                insert into day (name) values ('Don''t shout; HERE');
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select * from day | selects *
            select name from person | reaches into person of party
            update person set name = #{name} | reaches into person
            select name from day where id = 1 | more than one clause
            SELECT name from day | lower case
            select name from day where made < now() | now()
            select name from ${table} | ${}
            """)
    void aStatementAgainstTheRulesIsCaught(String sql, String objection) {
        StatementStyle style = new StatementStyle(Map.of("day", "calendar", "person", "party"));
        assertThat(style.problemsInJava("calendar", "String sql = \"" + sql + "\";"))
                .anySatisfy(p -> assertThat(p).contains(objection));
        assertThat(style.problemsInXml("calendar", "<select id=\"a\">" + sql.replace("<", "&lt;") + "</select>"))
                .anySatisfy(p -> assertThat(p).contains(objection));
    }

    @Test
    void aStatementWithinTheRulesIsNot() {
        StatementStyle style = new StatementStyle(Map.of("day", "calendar"));
        assertThat(style.problemsInJava("calendar", """
                String sql = \"""
                        select name, (select count(*) from day where id < 3) as few
                        from day
                        where id = #{Id}
                        order by id
                        limit #{size} offset #{offset}
                        for update
                        \""";
                String text = "update your browser";
                """)).isEmpty();
    }

    private static List<String> inspectMigrations(MigrationStyle style) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : files(Path.of("sql"), "")) {
            problems.addAll(style.problems(file.getFileName().toString(), Files.readString(file)));
        }
        return problems;
    }

    private static String room(Path root, Path file) {
        return root.relativize(file).getName(0).toString();
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
