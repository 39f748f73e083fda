package org.shuyue.support;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** H2 in memory, or the server that {@code -Dshuyue.test.datasource.url} names. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = System.getProperty("shuyue.test.datasource.url");
        Map<String, Object> database = url == null
                ? Map.of(
                        "spring.datasource.url",
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                        "spring.datasource.username",
                        "sa",
                        "spring.datasource.password",
                        "")
                : Map.of(
                        "spring.datasource.url",
                        url,
                        "spring.datasource.username",
                        System.getProperty("shuyue.test.datasource.username", "root"),
                        "spring.datasource.password",
                        System.getProperty("shuyue.test.datasource.password", ""));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", database));
    }
}
