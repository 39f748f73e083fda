package org.shuyue.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may be attached: a kind is known by its extension and proved by its content. */
enum FileKind {
    PDF("pdf", "application/pdf", null),
    OFD("ofd", "application/zip", "OFD.xml"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "[Content_Types].xml"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "[Content_Types].xml"),
    PNG("png", "image/png", null),
    JPG("jpg", "image/jpeg", null),
    JPEG("jpeg", "image/jpeg", null),
    CSV("csv", "text/csv", null),
    TXT("txt", "text/plain", null);

    private final String extension;
    private final String mediaType;

    /** The entry that the container must have. */
    private final @Nullable String entry;

    FileKind(String extension, String mediaType, @Nullable String entry) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.entry = entry;
    }

    static Optional<FileKind> ofName(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> lower.endsWith("." + kind.extension))
                .findFirst();
    }

    static String allowed() {
        return Arrays.stream(values()).map(kind -> kind.extension).collect(Collectors.joining("、"));
    }

    static List<String> extensions() {
        return Arrays.stream(values()).map(kind -> "." + kind.extension).toList();
    }

    String mediaType() {
        return mediaType;
    }

    Optional<String> entry() {
        return Optional.ofNullable(entry);
    }
}
