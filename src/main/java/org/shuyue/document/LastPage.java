package org.shuyue.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.shuyue.shared.PaperNumber;

/** What the layout prints around the text: number, copies, rows for seals, the way to the verification. */
final class LastPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

    private LastPage() {}

    /** @param signatories in the order of their rows */
    static Map<String, Object> of(
            DocumentKind kind, PaperNumber number, List<Signatory> signatories, String baseUrl, LocalDate made) {
        String address = baseUrl + "/verify/" + number;
        return Map.of(
                "number", number.value(),
                "title", kind.title(),
                "made", DAY.format(made),
                "signatories",
                        signatories.stream()
                                .map(one -> Map.of("label", one.label(), "name", one.name()))
                                .toList(),
                "copies",
                        IntStream.rangeClosed(1, kind.copies())
                                .mapToObj(i -> Map.of(
                                        "number",
                                        number + "-" + i,
                                        "holder",
                                        kind.holders().get(i - 1)))
                                .toList(),
                "address", address,
                "qr", QrCode.of(address));
    }
}
