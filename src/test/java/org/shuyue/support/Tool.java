package org.shuyue.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A program of others that checks what we made. Where the machine has none a test is skipped with a loud message, unless
 * {@code -Dshuyue.tools=required} makes that a failure.
 */
public final class Tool {
    private static final long PATIENCE_SECONDS = 120;

    private final Path program;

    private Tool(Path program) {
        this.program = program;
    }

    /** What it said, both streams together, and how it ended. */
    public record Answer(int exit, String text) {}

    /** For instance {@code pdfsig}; looked for on the path and where Debian keeps servers. */
    public static Tool demand(String name) {
        Optional<Path> program = find(name);
        if (program.isEmpty()) {
            String message = "NO " + name + " ON THE PATH: tests that need it are skipped (.ci/run installs it)";
            if ("required".equals(System.getProperty("shuyue.tools"))) {
                throw new IllegalStateException(message);
            }
            System.err.println("*** " + message + " ***");
            Assumptions.abort(message);
        }
        return new Tool(program.orElseThrow());
    }

    public Path program() {
        return program;
    }

    /** Runs it to its end, with nothing to read. */
    public Answer run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        try {
            Path said = Files.createTempFile("tool", ".txt");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
                process.getOutputStream().close();
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError(command + " did not end");
                }
                return new Answer(process.exitValue(), new String(Files.readAllBytes(said), StandardCharsets.UTF_8));
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + command + " ran", e);
        }
    }

    private static Optional<Path> find(String name) {
        return Stream.concat(Arrays.stream(System.getenv("PATH").split(":", -1)), Stream.of("/usr/sbin"))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
