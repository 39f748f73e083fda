package org.shuyue.inspect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The diagrams of the product, and a small good one that tests make worse. */
public final class Diagrams {
    private static final Path GOOD = Path.of("src/test/resources/inspect/good-example.bpmn");

    private Diagrams() {}

    public static List<Path> all() {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BpmnModelInstance good() {
        return Bpmn.readModelFromFile(GOOD.toFile());
    }

    /** The good example with one text replaced by another. */
    public static BpmnModelInstance worse(String text, String replacement) {
        try {
            String good = Files.readString(GOOD);
            if (!good.contains(text)) {
                throw new IllegalArgumentException("The good example does not contain " + text);
            }
            return Bpmn.readModelFromStream(
                    new ByteArrayInputStream(good.replace(text, replacement).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
