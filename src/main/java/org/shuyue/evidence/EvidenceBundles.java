package org.shuyue.evidence;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.shuyue.audit.CaseTrail;
import org.shuyue.audit.CaseTrails;
import org.shuyue.audit.ChainSeal;
import org.shuyue.audit.SealKey;
import org.shuyue.document.Papers;
import org.shuyue.dossier.Attachment;
import org.shuyue.dossier.Attachments;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseProcess;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes everything that proves how a case went into one zip, with a signed list of it. */
@Component
public class EvidenceBundles {
    /** Beyond that many the bundle would be all links; the events' own hashes and the signature remain. */
    static final long MOST_LINKS = 200_000;

    private final Cases cases;
    private final CaseTrails trails;
    private final CaseProcess process;
    private final CaseFile caseFile;
    private final CaseRules rules;
    private final Attachments attachments;
    private final Papers papers;
    private final SealKey key;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    EvidenceBundles(
            Cases cases,
            CaseTrails trails,
            CaseProcess process,
            CaseFile caseFile,
            CaseRules rules,
            Attachments attachments,
            Papers papers,
            SealKey key,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.cases = cases;
        this.trails = trails;
        this.process = process;
        this.caseFile = caseFile;
        this.rules = rules;
        this.attachments = attachments;
        this.papers = papers;
        this.key = key;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * {@link org.shuyue.shared.NotFound} when the person may not see the case; leaves the stream open. That it was taken
     * is in the trail before the bundle is made, and so in the bundle as well.
     */
    public void write(CaseNumber number, Person by, OutputStream out) {
        CaseRow row = cases.view(number, by);
        publisher.publishEvent(new EvidenceTaken(row, Actor.of(by.id(), by.name())));
        CaseTrail trail = trails.of(number);
        boolean linked = trail.linkCount() <= MOST_LINKS;
        try (BundleWriter bundle = new BundleWriter(out)) {
            bundle.add("说明.txt", Guide.TEXT.getBytes(StandardCharsets.UTF_8));
            bundle.add(BundleFiles.CASE, caseFile.of(row));
            bundle.add(BundleFiles.TRAIL, trail::events);
            if (linked) {
                bundle.add(BundleFiles.LINKS, trail::links);
            }
            bundle.add(BundleFiles.SEALS, lines(trail.seals()));
            bundle.add("steps.csv", StepsCsv.of(process.steps(number)));
            process.diagrams(number)
                    .forEach(diagram -> bundle.add(
                            "diagrams/" + diagram.processId() + "-v" + diagram.version() + ".bpmn",
                            diagram.bpmn().getBytes(StandardCharsets.UTF_8)));
            rules.packsOf(number)
                    .forEach(pack -> bundle.add(
                            "rules/" + pack.pack() + "-v" + pack.number() + ".dmn",
                            pack.dmn().getBytes(StandardCharsets.UTF_8)));
            bundle.add("calendar.csv", rules.calendar());
            attachments.of(number, by).stream()
                    .filter(file -> !file.removed())
                    .forEach(file -> attach(bundle, file, by));
            papers.of(number)
                    .forEach(paper -> bundle.add("papers/" + paper.number() + ".pdf", papers.content(paper.number())));
            sign(bundle, row, by, trail, linked);
        }
    }

    private void attach(BundleWriter bundle, Attachment file, Person by) {
        bundle.add(
                "attachments/" + file.id() + "-" + BundleFiles.plain(file.fileName()),
                out -> attachments
                        .open(file.caseNumber(), file.id(), by)
                        .content()
                        .writeTo(out));
    }

    private void sign(BundleWriter bundle, CaseRow row, Person by, CaseTrail trail, boolean linked) {
        byte[] manifest = new Manifest(
                        Manifest.FORMAT,
                        row.number().value(),
                        row.title(),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                        by.name(),
                        bundle.files(),
                        trail.places(),
                        linked)
                .text();
        SealKey.Signed signed = key.sign(manifest);
        bundle.add(Manifest.NAME, manifest);
        bundle.add(
                Manifest.SIGNATURE,
                (signed.publicKey() + "\n" + signed.signature() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] lines(List<ChainSeal> seals) {
        return seals.stream()
                .map(seal -> seal.line() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
