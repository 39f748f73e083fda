package org.shuyue.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The seals outside the database, a line each, only ever added to. */
final class AnchorFile {
    private final Path file;

    AnchorFile(Path file) {
        this.file = file;
    }

    /** Adds those of whose day it has none. */
    synchronized void add(List<ChainSeal> seals) {
        Set<String> days = lines().stream().map(AnchorFile::day).collect(Collectors.toSet());
        List<String> missing = seals.stream()
                .filter(seal -> !days.contains(seal.sealedOn().toString()))
                .map(ChainSeal::line)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        try {
            Path directory = file.toAbsolutePath().getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            Files.write(file, missing, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The anchor file cannot be written: " + file, e);
        }
    }

    /** The first line that the database tells otherwise, in Chinese; {@code null} when they agree. */
    @Nullable
    String contradiction(List<ChainSeal> seals) {
        Set<String> kept = new HashSet<>(seals.stream().map(ChainSeal::line).toList());
        return lines().stream()
                .filter(line -> !kept.contains(line))
                .findFirst()
                .map(line -> "锚定文件中 " + day(line) + " 的封存记录与数据库不一致，其中之一已被改动")
                .orElse(null);
    }

    private List<String> lines() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The anchor file cannot be read: " + file, e);
        }
    }

    private static String day(String line) {
        int tab = line.indexOf('\t');
        return tab < 0 ? line : line.substring(0, tab);
    }
}
