package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A template that no other test opens must at least be one. */
class TemplatesTest {
    private static final Path FOLDER = Path.of("src/main/resources/templates");

    @Test
    void eachCanBeRead() throws IOException {
        Configuration reader = new Configuration(Configuration.VERSION_2_3_34);
        reader.setDirectoryForTemplateLoading(FOLDER.toFile());
        List<String> names = names();
        assertThat(names).hasSizeGreaterThan(30);
        for (String name : names) {
            assertThat(reader.getTemplate(name, "UTF-8")).as(name).isNotNull();
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ftlh"))
                    .map(file -> FOLDER.relativize(file).toString())
                    .toList();
        }
    }
}
