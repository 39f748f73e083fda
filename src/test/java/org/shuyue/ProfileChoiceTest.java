package org.shuyue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Which database and which profile a start without, with and against configuration gets. */
class ProfileChoiceTest {
    private static final String REAL = "jdbc:mysql://db.example/shuyue";

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void nothingConfiguredIsTheDemoOnAFileDatabase() {
        start(Map.of());
        assertThat(environment.getActiveProfiles()).containsExactly("demo");
        assertThat(environment.getProperty("spring.datasource.url"))
                .startsWith("jdbc:h2:file:" + Path.of("data").toAbsolutePath());
    }

    @Test
    void theDemosDataCanLieElsewhere() {
        start(Map.of("shuyue.data-dir", "/srv/shuyue/../trial"));
        assertThat(environment.getProperty("spring.datasource.url")).startsWith("jdbc:h2:file:/srv/trial/shuyue;");
    }

    @Test
    void aRealDatabaseIsNeverADemo() {
        start(Map.of("spring.datasource.url", REAL));
        assertThat(environment.getActiveProfiles()).isEmpty();
        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo(REAL);
    }

    @Test
    void productionWithoutADatabaseDoesNotStart() {
        assertThatThrownBy(() -> start(Map.of("spring.profiles.active", "production")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SPRING_DATASOURCE_URL");
    }

    @Test
    void productionWithADatabaseKeepsTheSessionOffPlainHttp() {
        start(Map.of("spring.profiles.active", "production", "spring.datasource.url", REAL));
        assertThat(environment.getActiveProfiles()).containsExactly("production");
        assertThat(environment.getProperty("server.servlet.session.cookie.secure"))
                .isEqualTo("true");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(environment.getProperty("spring.datasource.hikari.transaction-isolation"))
                .isEqualTo("TRANSACTION_READ_COMMITTED");
    }

    @Test
    void noProfileFileHoldsAPassword() throws IOException {
        for (Path file : List.of(
                Path.of("src/main/resources/application.yaml"),
                Path.of("src/main/resources/application-production.yaml"))) {
            assertThat(Files.readString(file)).doesNotContainPattern("(?m)^[^#]*(password|secret|token):");
        }
    }

    private void start(Map<String, Object> configuration) {
        // The machine's own environment stays out.
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().addFirst(new MapPropertySource("test", configuration));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        new DemoByDefault().postProcessEnvironment(environment, new SpringApplication(Application.class));
    }
}
