package org.shuyue.signing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.jspecify.annotations.Nullable;
import org.shuyue.document.KeptRevision;
import org.shuyue.document.Paper;
import org.shuyue.document.PaperEnd;
import org.shuyue.document.Papers;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.Sha256;
import org.springframework.stereotype.Component;

/** Says of a file, or of a number, whether it is genuine. */
@Component
public class Verification {
    private static final int MOST_BYTES = 50 << 20;
    private static final int HEAD = 1024;
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s+\\d+\\s+\\d+\\s+R");
    private static final Pattern NUMBER = Pattern.compile("WJ-\\d{4}-\\d{6,9}");
    private static final String END = "%%EOF";
    private static final int MOST_REVISIONS = 50;

    private final Papers papers;
    private final AgencySealMapper uses;
    private final SignerCertificates certificates;
    private final Trust trust;
    private final Agencies agencies;
    private final Clock clock;

    Verification(
            Papers papers,
            AgencySealMapper uses,
            SignerCertificates certificates,
            Trust trust,
            Agencies agencies,
            Clock clock) {
        this.papers = papers;
        this.uses = uses;
        this.certificates = certificates;
        this.trust = trust;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Of a file; {@link InputRefused} on {@code file} when it is none that can be verified. */
    public VerificationReport of(byte[] pdf) {
        return of(pdf, null);
    }

    /**
     * Of a file and what somebody says it is.
     *
     * @param claimed the number that it is said to have
     */
    public VerificationReport of(byte[] pdf, @Nullable PaperNumber claimed) {
        refuseUnreadable(pdf);
        List<FoundSignature> found = FoundSignature.in(pdf);
        Optional<KeptRevision> kept = papers.byFile(pdf);
        if (kept.isPresent()) {
            Paper paper = papers.find(kept.get().paper());
            List<String> notes = notes(paper, kept.get());
            if (claimed != null && !claimed.equals(paper.number())) {
                notes.add(0, "注意：所填编号是 " + claimed + "，而这个文件的编号是 " + paper.number() + "。");
            }
            return report(state(paper), notes, paper, findings(pdf, found, paper));
        }
        return stranger(pdf, found, claimed);
    }

    /** Of a number as it is printed on a paper; {@link NotFound} when there is none. People are named by their surname. */
    public VerificationReport of(PaperNumber number) {
        Paper paper = papers.find(number);
        byte[] content = papers.content(number);
        List<SealUse> registered = uses.usesOf(number);
        List<SignatureFinding> findings = findings(content, FoundSignature.in(content), paper);
        List<SignatureFinding> shown = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            SignatureFinding one = findings.get(i);
            boolean ofPerson = i < registered.size() && registered.get(i).agency() == null;
            shown.add(
                    ofPerson ? new SignatureFinding(surname(one.signer()), one.at(), one.valid(), one.finding()) : one);
        }
        return report(state(paper), notes(paper, null), paper, shown);
    }

    private static String surname(String name) {
        return name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "＊＊";
    }

    private static void refuseUnreadable(byte[] pdf) {
        if (pdf.length == 0) {
            throw new InputRefused("file", "文件是空的，请重新选择");
        }
        if (pdf.length > MOST_BYTES) {
            throw new InputRefused("file", "文件超过 50 MB，不能核验；本平台签发的文件都比这小，请核对是否选错了文件");
        }
        if (!new String(pdf, 0, Math.min(HEAD, pdf.length), ISO_8859_1).contains("%PDF-")) {
            throw new InputRefused("file", "这不是 PDF 文件，请选择从本平台下载的 PDF");
        }
        int tail = Math.min(HEAD, pdf.length);
        if (!new String(pdf, pdf.length - tail, tail, ISO_8859_1).contains(END)) {
            throw new InputRefused("file", "PDF 文件不完整，可能没有下载完，请重新下载后再核验");
        }
        if (ENCRYPTED.matcher(new String(pdf, ISO_8859_1)).find()) {
            throw new InputRefused("file", "PDF 文件已加密，无法核验；请使用从本平台下载的、没有加密的文件");
        }
    }

    /** A file that is not kept: one of ours that was changed, or none of ours. */
    private VerificationReport stranger(byte[] pdf, List<FoundSignature> found, @Nullable PaperNumber claimed) {
        Optional<Paper> meant = meant(pdf, found, claimed);
        List<SignatureFinding> findings = findings(pdf, found, meant.orElse(null));
        List<String> notes = new ArrayList<>();
        boolean added = !found.isEmpty() && found.get(found.size() - 1).coveredTo() < pdf.length;
        if (added) {
            notes.add("最后一个签名之后，文件中又添加了内容。");
        }
        if (meant.isPresent()) {
            notes.add("留存的文件 " + meant.get().number() + " 的内容与这个文件不同。");
            return report(Authenticity.ALTERED, notes, meant.get(), findings);
        }
        boolean changed = added || found.stream().anyMatch(one -> one.readable() && !one.intact());
        if (claimed != null) {
            notes.add("本平台没有编号为 " + claimed + " 的文件。");
        }
        return report(changed ? Authenticity.ALTERED : Authenticity.UNKNOWN, notes, null, findings);
    }

    /** The paper that the file says it is: by its beginning, by its signatures, by what stands in it, by its bearer. */
    private Optional<Paper> meant(byte[] pdf, List<FoundSignature> found, @Nullable PaperNumber claimed) {
        return Stream.of(
                        Stream.of(0).flatMap(once -> beginnings(pdf)),
                        found.stream().map(FoundSignature::reason).flatMap(Verification::numbers),
                        numbers(new String(pdf, ISO_8859_1)),
                        Stream.ofNullable(claimed))
                .flatMap(Function.identity())
                .distinct()
                .limit(MOST_REVISIONS)
                .flatMap(number -> look(number).stream())
                .findFirst();
    }

    /** Of a revision that is kept and behind which something was written. */
    private Stream<PaperNumber> beginnings(byte[] pdf) {
        String text = new String(pdf, ISO_8859_1);
        List<PaperNumber> found = new ArrayList<>();
        int tries = 0;
        for (int at = text.indexOf(END); at >= 0 && tries < MOST_REVISIONS; at = text.indexOf(END, at + 1)) {
            tries++;
            for (int length = at + END.length(); length <= Math.min(pdf.length, at + END.length() + 2); length++) {
                papers.byFile(Arrays.copyOf(pdf, length))
                        .map(KeptRevision::paper)
                        .ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private static Stream<PaperNumber> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(match -> new PaperNumber(match.group()))
                .distinct();
    }

    private Optional<Paper> look(PaperNumber number) {
        try {
            return Optional.of(papers.find(number));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    private static Authenticity state(Paper paper) {
        return switch (paper.state()) {
            case CURRENT -> Authenticity.GENUINE;
            case SUPERSEDED -> Authenticity.SUPERSEDED;
            case TERMINATED -> Authenticity.TERMINATED;
        };
    }

    private List<String> notes(Paper paper, @Nullable KeptRevision kept) {
        List<String> notes = new ArrayList<>();
        Optional<PaperEnd> end = papers.endOf(paper.number());
        end.map(PaperEnd::by).ifPresent(by -> notes.add("替代它的文件编号：" + by + "。"));
        List<KeptRevision> all = papers.revisions(paper.number());
        if (kept != null && kept.revision() < all.size()) {
            notes.add("这是签署过程中较早的一版，此后又有签署；请以最新一版为准。");
        }
        if (paper.current() && uses.usesOf(paper.number()).isEmpty()) {
            notes.add("文件尚未签署。");
        }
        return notes;
    }

    private VerificationReport report(
            Authenticity authenticity, List<String> notes, @Nullable Paper paper, List<SignatureFinding> findings) {
        String issuer = paper == null
                ? ""
                : agencies.look(paper.issuer()).map(Agency::name).orElse("");
        return new VerificationReport(authenticity, notes, paper, issuer, findings);
    }

    private List<SignatureFinding> findings(byte[] pdf, List<FoundSignature> found, @Nullable Paper paper) {
        Map<String, SealUse> registered = paper == null
                ? Map.of()
                : uses.usesOf(paper.number()).stream().collect(Collectors.toMap(SealUse::sha256, use -> use));
        return found.stream().map(one -> finding(pdf, one, registered)).toList();
    }

    private SignatureFinding finding(byte[] pdf, FoundSignature found, Map<String, SealUse> registered) {
        if (!found.readable()) {
            return new SignatureFinding("", found.at(), false, "签名已损坏，读不出");
        }
        X509Certificate certificate = found.chain().get(0);
        SealUse use = registered.get(Sha256.of(Arrays.copyOf(pdf, found.coveredTo())));
        Instant at = use != null ? use.usedAt() : found.at() != null ? found.at() : clock.instant();
        String fault = fault(found, certificate, at);
        return new SignatureFinding(
                name(certificate), use == null ? found.at() : at, fault.isEmpty(), fault.isEmpty() ? "签名有效" : fault);
    }

    private String fault(FoundSignature found, X509Certificate certificate, Instant at) {
        if (!found.intact()) {
            return "签署之后内容被改动，签名无效";
        }
        if (!trust.covers(found.chain(), at)) {
            return "证书不是由受信任的机构颁发，或者签署时不在有效期内，签名不可信";
        }
        return certificates
                .look(Chain.fingerprint(certificate))
                .filter(kept -> kept.revokedBefore(at))
                .map(kept -> "签署时证书已被吊销，签名无效")
                .orElse("");
    }

    private static String name(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> String.valueOf(part.getValue()))
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException e) {
            return "";
        }
    }
}
