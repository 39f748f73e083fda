package org.shuyue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.shuyue.inspect.HouseRules;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModularityTest {
    private static final ApplicationModules ROOMS = ApplicationModules.of(Application.class);
    private static final String WRONG = "org.shuyue.inspect.wrong";

    @Test
    void everyRoomImportsOnlyWhatItMay() {
        ROOMS.verify();
    }

    @Test
    void everyClassKeepsTheHouseRules() {
        assertThat(HouseRules.problems(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.shuyue")))
                .isEmpty();
    }

    @Test
    void theRoomsAreDrawn() throws IOException {
        Path drawing = Path.of("src/docs/house/rooms.md");
        Files.createDirectories(drawing.getParent());
        Files.writeString(drawing, drawing());
        assertThat(drawing).content().contains("access --> shared");
    }

    @Test
    void aWrongImportIsCaught() {
        ApplicationModules wrong = ApplicationModules.of(WRONG, (ImportOption) location -> location.contains("wrong"));
        assertThatThrownBy(wrong::verify).isInstanceOf(Violations.class).hasMessageContaining("Neighbour");
    }

    @Test
    void brokenHouseRulesAreCaught() {
        assertThat(HouseRules.problems(new ClassFileImporter().importPackages(WRONG)))
                .anySatisfy(
                        problem -> assertThat(problem).contains("CuriousHelper").contains("TaskService"))
                .anySatisfy(
                        problem -> assertThat(problem).contains("CuriousHelper").contains("ical4j"))
                .anySatisfy(problem -> assertThat(problem).contains("Instant.now()"))
                .anySatisfy(
                        problem -> assertThat(problem).contains("CuriousHelper").contains("has name matching"))
                .anySatisfy(problem -> assertThat(problem).contains("java.util.Optional"));
    }

    private static String drawing() {
        StringBuilder lines =
                new StringBuilder("# Rooms and their imports\n\nDrawn by `ModularityTest`.\n\n```mermaid\ngraph LR\n");
        for (String room : new TreeSet<>(ROOMS.stream()
                .map(ApplicationModule::getIdentifier)
                .map(Object::toString)
                .toList())) {
            ApplicationModule module = ROOMS.getModuleByName(room).orElseThrow();
            new TreeSet<>(module.getDirectDependencies(ROOMS)
                            .uniqueModules()
                            .map(other -> other.getIdentifier().toString())
                            .toList())
                    .forEach(other -> lines.append("    %s --> %s\n".formatted(room, other)));
        }
        return lines.append("```\n").toString();
    }
}
