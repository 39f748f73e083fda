package org.shuyue.evidence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shuyue.audit.CaseTrail;

/**
 * What a bundle holds; signed, so that nothing in it can be changed, left out or added.
 *
 * @param format version of the bundle's layout
 * @param events where the case's events stand in the chain, in order
 * @param linked whether the links between them are enclosed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Manifest(
        String format,
        String caseNumber,
        String title,
        String madeAt,
        String madeBy,
        List<Entry> files,
        List<CaseTrail.Place> events,
        boolean linked) {
    static final String FORMAT = "shuyue-evidence/1";
    static final String NAME = "manifest.json";
    static final String SIGNATURE = "manifest.sig";

    private static final JsonMapper JSON = new JsonMapper();

    Manifest {
        files = List.copyOf(files);
        events = List.copyOf(events);
    }

    /** A file of the bundle. */
    record Entry(String path, long bytes, String sha256) {}

    byte[] text() {
        try {
            return JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(this)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A manifest can be written", e);
        }
    }

    /** {@link IllegalArgumentException} when it is none. */
    static Manifest read(byte[] text) {
        try {
            Manifest manifest = JSON.readValue(text, Manifest.class);
            if (!FORMAT.equals(manifest.format())) {
                throw new IllegalArgumentException("another format: " + manifest.format());
            }
            return manifest;
        } catch (IOException | NullPointerException e) { // a missing list
            throw new IllegalArgumentException("no manifest", e);
        }
    }
}
