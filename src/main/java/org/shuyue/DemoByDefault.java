package org.shuyue;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Without a configured datasource the product runs on an embedded file database under {@code shuyue.data-dir} with
 * the {@code demo} profile; with one it never creates a demo account.
 */
public class DemoByDefault implements EnvironmentPostProcessor, Ordered {

    private static final String URL = "spring.datasource.url";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(URL)) {
            return;
        }
        if (environment.matchesProfiles("production")) {
            throw new IllegalStateException(
                    "生产模式 (production) 需要配置数据库：请设置环境变量 SPRING_DATASOURCE_URL、SPRING_DATASOURCE_USERNAME、"
                            + "SPRING_DATASOURCE_PASSWORD，或在 application-production.yaml 中设置 spring.datasource.*");
        }
        environment.addActiveProfile("demo");
        String directory = environment.getProperty("shuyue.data-dir", "./data");
        String path = java.nio.file.Path.of(directory)
                .toAbsolutePath()
                .normalize()
                .resolve("shuyue")
                .toString();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "embedded database",
                        Map.of(
                                URL,
                                "jdbc:h2:file:" + path + ";DB_CLOSE_ON_EXIT=FALSE",
                                "spring.datasource.username",
                                "sa",
                                "spring.datasource.password",
                                "")));
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
