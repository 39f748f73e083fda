package org.shuyue.delivery;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.screening.ScreeningReport;
import org.shuyue.shared.DeliveryNumber;
import org.shuyue.shared.PersonId;

/** A delivery in the making: its order, and what becomes of it. */
record Outgoing(
        DeliveryNumber number,
        DeliveryOrder order,
        @Nullable Partner partner) {

    Delivery refused(DeliveryState state, String reason, Instant at) {
        return delivery(state, channel(), null, null, null, null, 0, null, null, "", reason, null, at);
    }

    Delivery screened(DeliveryState state, ScreeningReport report, Instant at) {
        String sentence = report.sentence();
        return delivery(
                state, channel(), null, null, null, null, report.rows(), null, null, sentence, sentence, null, at);
    }

    Delivery ready(
            String fileName,
            Packing.Packed packed,
            String encryption,
            String manifest,
            String signature,
            @Nullable String lockedPassword,
            Instant at) {
        return delivery(
                DeliveryState.READY,
                channel(),
                fileName,
                packed.size(),
                packed.sha256(),
                encryption,
                packed.report().rows(),
                manifest,
                signature,
                packed.report().sentence(),
                null,
                lockedPassword,
                at);
    }

    /** In the order in which people read it; stable, for it is hashed. */
    Map<String, Object> manifest(String fileName, Packing.Packed packed, String encryption, String preparedAt) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("delivery", number.value());
        manifest.put("case", order.caseNumber().value());
        manifest.put(
                "agreement", order.agreement() == null ? "" : order.agreement().value());
        manifest.put("title", order.title());
        manifest.put("provider", order.provider().value());
        manifest.put("receiver", order.receiver().value());
        manifest.put("receivers", receivers().stream().map(PersonId::value).toList());
        manifest.put("resource", order.resource().value());
        manifest.put("preparedAt", preparedAt);
        manifest.put("file", Map.of("name", fileName, "bytes", packed.size(), "sha256", packed.sha256()));
        manifest.put("encryption", encryption);
        manifest.put("format", order.format().name());
        manifest.put("rows", packed.report().rows());
        manifest.put("chosen", order.rows().stream().map(RowChoice::written).toList());
        manifest.put("fields", order.fields().stream().map(Outgoing::field).toList());
        manifest.put("screening", screening(packed.report()));
        return manifest;
    }

    private static Map<String, String> field(org.shuyue.screening.ScreenedField field) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("name", field.name());
        shown.put("label", field.label());
        shown.put("masking", field.rule().written());
        return shown;
    }

    private static Map<String, Object> screening(ScreeningReport report) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("clean", report.clean());
        shown.put("rows", report.rows());
        shown.put("unmasked", report.unmasked());
        shown.put("findings", List.copyOf(report.findings()));
        return shown;
    }

    /** By which way it goes. */
    Channel channel() {
        if (order.channel() != null) {
            return order.channel();
        }
        return partner == null ? Channel.BOX : partner.channel();
    }

    /** The data administrators who may receive it. */
    List<PersonId> receivers() {
        if (!order.receivers().isEmpty()) {
            return order.receivers();
        }
        return partner == null ? List.of() : partner.receivers();
    }

    private Delivery delivery(
            DeliveryState state,
            Channel channel,
            @Nullable String fileName,
            @Nullable Long byteSize,
            @Nullable String sha256,
            @Nullable String encryption,
            long rows,
            @Nullable String manifest,
            @Nullable String signature,
            String report,
            @Nullable String remark,
            @Nullable String lockedPassword,
            Instant at) {
        return new Delivery(
                number,
                order.caseNumber(),
                order.agreement(),
                order.title(),
                order.provider(),
                order.receiver(),
                receivers().stream().map(PersonId::value).collect(joining(" ")),
                order.resource(),
                order.source(),
                channel,
                state,
                fileName,
                byteSize,
                sha256,
                encryption,
                rows,
                manifest,
                signature,
                report,
                remark,
                lockedPassword,
                null,
                null,
                at,
                null,
                null,
                null,
                null,
                null);
    }
}
