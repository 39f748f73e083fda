package org.shuyue.support;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * H2 in memory, with {@code -Dshuyue.test.database=mariadb} a database on a real server; and a data directory of the
 * context's own.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", isServer() ? onServer() : inMemory()));
    }

    /** Whether this run of the tests is the one on a real server. */
    public static boolean isServer() {
        return "mariadb".equals(System.getProperty("shuyue.test.database"));
    }

    private static Map<String, Object> inMemory() {
        return datasource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    private static Map<String, Object> onServer() {
        DatabaseServer server = DatabaseServer.get();
        return datasource(server.newDatabase(), server.user(), server.password());
    }

    private static Map<String, Object> datasource(String url, String user, String password) {
        return Map.of(
                "shuyue.data-dir",
                "target/test-data/" + UUID.randomUUID(),
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                user,
                "spring.datasource.password",
                password);
    }
}
