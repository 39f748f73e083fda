package org.shuyue.quality;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.shuyue.catalogue.DataItem;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;

/**
 * One analytic database for one inspection, in a folder of its own. It is bounded in memory and disk, reads nothing
 * outside its folder, and can neither load extensions nor change its own configuration.
 */
final class Workbench implements AutoCloseable {
    private static final String READ = "read_csv(?, header = true, auto_detect = false, delim = ',', quote = '\"', "
            + "escape = '\"', strict_mode = true, null_padding = false, store_rejects = true, rejects_limit = 1000, "
            + "columns = {";
    private static final String FAULTY_LINES = """
            select line, min(column_idx), arg_min(error_type, column_idx)
            from reject_errors
            group by line
            order by line
            limit\s""";
    private static final String COUNT_FAULTY_LINES = """
            select count(distinct line)
            from reject_errors
            """;
    private static final int SHOWN = 20;

    private final Connection connection;
    private final Path folder;

    private Workbench(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    static Workbench open(Path folder, QualitySettings settings) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("memory_limit", settings.memory().toMegabytes() + "MB");
        properties.setProperty("threads", String.valueOf(settings.threads()));
        properties.setProperty("temp_directory", folder.resolve("spill").toString());
        properties.setProperty("max_temp_directory_size", settings.disk().toMegabytes() + "MB");
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("allow_community_extensions", "false");
        Connection connection =
                DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("inspection.duckdb"), properties);
        Workbench bench = new Workbench(connection, folder);
        bench.execute("set allowed_directories = ['" + folder.toString().replace("'", "''") + "']");
        bench.execute("set enable_external_access = false");
        bench.execute("set lock_configuration = true");
        return bench;
    }

    /** Reads the file into the table {@code held}, a column c0, c1 … for each of its own; answers how many rows. */
    long load(CsvFile file) throws SQLException {
        List<String> columns =
                IntStream.range(0, file.columns().size()).mapToObj(i -> "c" + i).toList();
        long rows = load("held", file.path(), columns, "");
        refuseRejected(file);
        return rows;
    }

    /** Reads the distinct values of a file of one column into a table with the column {@code held}. */
    void loadValues(String table, Path file) throws SQLException {
        load(table, file, List.of("held"), " where held is not null");
    }

    private long load(String table, Path file, List<String> columns, String where) throws SQLException {
        execute("create table " + table + " ("
                + columns.stream().map(column -> column + " varchar").collect(joining(", ")) + ")");
        String read = READ
                + columns.stream().map(column -> "'" + column + "': 'varchar'").collect(joining(", ")) + "})";
        String distinct = where.isEmpty() ? "" : "distinct ";
        return update(
                "insert into " + table + " select " + distinct + String.join(", ", columns) + " from " + read + where,
                List.of(file.toString()));
    }

    private void refuseRejected(CsvFile file) throws SQLException {
        List<Problem> problems = new ArrayList<>();
        // one row of the engine for each column that a line lacks: the first says it all
        for (List<String> error : rows(FAULTY_LINES + SHOWN, List.of())) {
            problems.add(new Problem("file", ragged(file, error)));
        }
        long all = number(COUNT_FAULTY_LINES, List.of());
        if (all > SHOWN) {
            problems.add(new Problem("file", "另有至少 " + (all - SHOWN) + " 行有同类问题，请一并检查"));
        }
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
    }

    private static String ragged(CsvFile file, List<String> error) {
        int columns = file.columns().size();
        int at = Integer.parseInt(error.get(1));
        String line = "第 " + error.get(0) + " 行";
        return switch (error.get(2)) {
            case "MISSING COLUMNS" ->
                line + "只有 " + at + " 列，应为 " + columns + " 列，从“" + label(file, at + 1) + "”列起缺少；请检查逗号和引号";
            case "TOO MANY COLUMNS" -> line + "超过 " + columns + " 列，“" + label(file, columns) + "”列之后还有内容；请检查逗号和引号";
            case "UNQUOTED VALUE" -> line + "“" + label(file, at) + "”列的引号不配对或者引号后还有文字；请检查引号";
            case "LINE SIZE OVER MAXIMUM" -> line + "太长，可能是引号没有配对，把许多行当成了一行；请检查引号";
            default -> line + "“" + label(file, at) + "”列无法读取；请检查该行的逗号、引号和文字编码";
        };
    }

    private static String label(CsvFile file, int number) {
        List<DataItem> columns = file.columns();
        return columns.get(Math.max(0, Math.min(columns.size(), number) - 1)).label();
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long update(String sql, List<Object> binds) throws SQLException {
        try (PreparedStatement statement = bound(sql, binds)) {
            return statement.executeUpdate();
        }
    }

    long number(String sql, List<Object> binds) throws SQLException {
        return numbers(sql, binds)[0];
    }

    /** The one row of a query whose columns are all numbers. */
    long[] numbers(String sql, List<Object> binds) throws SQLException {
        try (PreparedStatement statement = bound(sql, binds);
                ResultSet result = statement.executeQuery()) {
            result.next();
            long[] numbers = new long[result.getMetaData().getColumnCount()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = result.getLong(i + 1);
            }
            return numbers;
        }
    }

    /** Texts; {@code null} becomes empty. For few rows only. */
    List<List<String>> rows(String sql, List<Object> binds) throws SQLException {
        try (PreparedStatement statement = bound(sql, binds);
                ResultSet result = statement.executeQuery()) {
            List<List<String>> rows = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    String text = result.getString(i);
                    row.add(text == null ? "" : text);
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** Whether the engine can read the pattern; empty, or what it says. */
    static String complaint(String pattern) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement statement = connection.prepareStatement("select regexp_full_match('', ?)")) {
            statement.setString(1, pattern);
            statement.executeQuery().close();
            return "";
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private PreparedStatement bound(String sql, List<Object> binds) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < binds.size(); i++) {
                statement.setObject(i + 1, binds.get(i));
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Removes a folder with all that an inspection left in it. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    static Map<String, String> cells(List<String> names, List<String> texts) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            cells.put(names.get(i), texts.get(i));
        }
        return cells;
    }
}
