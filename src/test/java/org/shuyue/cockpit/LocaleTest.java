package org.shuyue.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine's web applications speak Chinese: every string of the English locale has its translation. */
class LocaleTest {
    private static final String ROOT = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{}|%[sd]|href=\"[^\"]*\"");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{2,}");
    /** Names and abbreviations that are the same in Chinese, and moment's own formats. */
    private static final Set<String> SAME = Set.of("ID", "CSV", "JSON", "DMN", "BPMN", "Webhook", "LDAP", "XML");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void hasTheKeysOfTheEnglishLocale(String application) throws IOException {
        assertThat(strings(application, "zh").keySet())
                .containsExactlyInAnyOrderElementsOf(strings(application, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void keepsThePlaceholders(String application) throws IOException {
        Map<String, String> chinese = strings(application, "zh");
        strings(application, "en").forEach((key, english) -> {
            if (key.startsWith("/dateLocales")) return; // one month needs no %d in English
            assertThat(placeholders(chinese.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(english));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void leavesNothingInEnglish(String application) throws IOException {
        strings(application, "zh").forEach((key, text) -> {
            if (key.startsWith("/dateLocales/longDateFormat") || key.startsWith("/dateLocales/calendar")) return;
            if (CHINESE.matcher(text).find()) return;
            List<String> words = WORDS.matcher(text.replaceAll("\\{\\{.*?}}", ""))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(SAME).as(key + ": " + text).containsAll(words);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void isOfferedByTheConfigurationThatComesFirst(String application) throws IOException {
        URL config = getClass().getClassLoader().getResource(ROOT + application + "/scripts/config.js");

        assertThat(config).isNotNull();
        assertThat(new String(config.openStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("availableLocales: ['zh'], fallbackLocale: 'zh'", "vendor: '数约'");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group() : found.group(1))
                .sorted()
                .toList();
    }

    private static Map<String, String> strings(String application, String language) throws IOException {
        String path = ROOT + application + "/locales/" + language + ".json";
        List<URL> found = Collections.list(LocaleTest.class.getClassLoader().getResources(path));
        assertThat(found).as(path).hasSize(1);
        Map<String, String> strings = new TreeMap<>();
        String text = new String(found.get(0).openStream().readAllBytes(), StandardCharsets.UTF_8);
        collect("", new ObjectMapper().readTree(text.replace("\uFEFF", "")), strings);
        return strings;
    }

    private static void collect(String path, JsonNode node, Map<String, String> into) {
        if (node.isObject())
            node.properties().forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), into));
        else if (node.isArray()) for (int i = 0; i < node.size(); i++) collect(path + "/" + i, node.get(i), into);
        else into.put(path, node.asText());
    }
}
