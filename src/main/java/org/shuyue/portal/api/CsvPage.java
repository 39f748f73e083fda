package org.shuyue.portal.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.shuyue.access.DataPage;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

/** A page of data as CSV (RFC 4180, UTF-8), for programs: the cells word for word, the header of field names. */
final class CsvPage {
    static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);
    /** Percent-encoded Chinese takes nine bytes a character, and a server's headers end at eight kilobytes. */
    private static final int MAX_HEADER_TEXT = 300;

    private CsvPage() {}

    static String of(DataPage page) {
        List<String> names = page.fields().stream().map(DataPage.Field::name).toList();
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(names);
            for (Map<String, String> row : page.rows()) {
                printer.printRecord(
                        names.stream().map(name -> row.getOrDefault(name, "")).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** As RFC 8187 writes other than English text into a header. */
    static String headerText(String text) {
        String fitting = text.codePointCount(0, text.length()) <= MAX_HEADER_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_HEADER_TEXT)) + "…";
        return "UTF-8''" + UriUtils.encode(fitting, StandardCharsets.UTF_8);
    }
}
