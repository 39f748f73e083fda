package org.shuyue.inquiry;

import com.mysql.cj.jdbc.JdbcStatement;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Rows that go into a table of MariaDB or MySQL in one statement, while they are being made: into an empty table the
 * server builds its indexes in one go.
 */
final class BulkTable implements AutoCloseable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    private final OutputStream out;
    private final CompletableFuture<Long> loading;
    private final StringBuilder line = new StringBuilder();

    BulkTable(String url, String user, String password, String table, List<String> columns, Executor threads) {
        Handover handover = new Handover();
        out = handover;
        loading = CompletableFuture.supplyAsync(
                () -> load(url, user, password, table, columns, handover.reading()), threads);
    }

    void add(List<? extends @Nullable Object> cells) {
        if (loading.isCompletedExceptionally()) {
            loading.join();
        }
        line.setLength(0);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            cell(cells.get(i));
        }
        line.append('\n');
        try {
            out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("The server takes no more rows", e);
        }
    }

    private void cell(@Nullable Object value) {
        if (value == null) {
            line.append("\\N");
        } else if (value instanceof Boolean truth) {
            line.append(truth ? '1' : '0');
        } else if (value instanceof Instant moment) {
            line.append(TIME.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)));
        } else if (value instanceof LocalDateTime moment) {
            line.append(TIME.format(moment));
        } else {
            text(value.toString());
        }
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\\' -> line.append("\\\\");
                default -> line.append(c);
            }
        }
    }

    /** No more rows come; the server may go on building its indexes. */
    void end() {
        try {
            out.close();
        } catch (IOException e) {
            throw new IllegalStateException("The rows were not taken", e);
        }
    }

    /** Waits until all are in. */
    @Override
    public void close() {
        end();
        try {
            loading.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The rows were not taken", e);
        }
    }

    private static long load(
            String url, String user, String password, String table, List<String> columns, InputStream in) {
        try (in;
                Connection connection =
                        DriverManager.getConnection(url + "&allowLoadLocalInfile=true", user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("set unique_checks = 0, foreign_key_checks = 0, net_read_timeout = 3600");
            statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(in);
            return statement.executeLargeUpdate("load data local infile 'stream' into table " + table
                    + " character set utf8mb4 (" + String.join(", ", columns) + ")");
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(table + ": " + e.getMessage(), e);
        }
    }
}
