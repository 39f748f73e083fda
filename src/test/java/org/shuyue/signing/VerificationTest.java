package org.shuyue.signing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.party.Agencies;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Archived;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.support.Tool;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Papers that are sealed, changed, forged, replaced and ended, and what is said of each. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationTest {
    private static final CaseNumber CASE = new CaseNumber("VERIFY-1");
    private static final AgencyId HEALTH = new AgencyId("A0104");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Papers papers;

    @Autowired
    Signing signing;

    @Autowired
    Verification verification;

    @Autowired
    SignerCertificates certificates;

    @Autowired
    Agencies agencies;

    @Autowired
    CaseWalk walk;

    @Autowired
    MovableClock clock;

    private CallingCase maker;

    @TempDir
    Path folder;

    @BeforeAll
    void make() {
        maker = beans.createBean(CallingCase.class);
    }

    @Test
    @Clause("SP-10")
    void aPaperWithBothSealsIsGenuineForUsAndForOtherPrograms() throws IOException {
        PaperNumber number = sealed();
        byte[] pdf = papers.content(number);
        VerificationReport report = verification.of(pdf);

        assertThat(report.authenticity()).isEqualTo(Authenticity.GENUINE);
        assertThat(report.signatures())
                .extracting(SignatureFinding::signer, SignatureFinding::valid)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("云川市民政局", true),
                        org.assertj.core.groups.Tuple.tuple("云川市人力资源和社会保障局", true));
        assertThat(Archived.objections(pdf)).isEmpty();
        Path file = Files.write(Path.of(System.getProperty("papers.to", folder.toString()), "sealed.pdf"), pdf);
        assertThat(Tool.demand("pdfsig").run("-nocert", file.toString()).text().split("Signature is Valid", -1))
                .hasSize(3);
        assertThat(Tool.demand("qpdf").run("--check", file.toString()).exit()).isZero();
    }

    @Test
    void anEarlierRevisionIsGenuineAndSaysSo() {
        PaperNumber number = sealed();
        assertThat(verification.of(papers.content(number, 1)).notes()).anyMatch(note -> note.contains("较早的一版"));
    }

    @Test
    void byItsNumberPeopleAreNamedByTheirSurnameOnly() {
        Paper paper = maker.paper(CASE);
        assertThat(verification.of(paper.number()).notes()).contains("文件尚未签署。");
        signing.seal(paper.number(), CallingCase.A, CallingCase.PARTY_A, walk.person("minzheng"));
        signing.sign(paper.number(), CallingCase.B, new PersonId("gongmin"));

        assertThat(verification.of(paper.number()).signatures())
                .extracting(SignatureFinding::signer)
                .containsExactly("云川市民政局", "龚＊＊");
        assertThat(verification.of(papers.content(paper.number())).signatures())
                .extracting(SignatureFinding::signer)
                .containsExactly("云川市民政局", "龚敏");
        assertThatThrownBy(() -> verification.of(new PaperNumber("WJ-2020-000001")))
                .hasMessageContaining("没有编号为");
    }

    @Test
    void oneBitMoreOrLessIsAltered() {
        PaperNumber number = sealed();
        byte[] pdf = papers.content(number);
        for (int at : List.of(pdf.length / 3, pdf.length - 40)) {
            byte[] changed = pdf.clone();
            changed[at] ^= 1;
            VerificationReport report = verification.of(changed);
            assertThat(report.authenticity()).as("bit at " + at).isEqualTo(Authenticity.ALTERED);
            assertThat(report.paper()).isNotNull();
            assertThat(report.signatures()).anyMatch(one -> one.finding().contains("内容被改动"));
        }
    }

    @Test
    void whatIsWrittenBehindASignatureIsFound() {
        byte[] pdf = papers.content(sealed());
        byte[] more = (new String(pdf, StandardCharsets.ISO_8859_1) + "\n% more\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        VerificationReport report = verification.of(more);
        assertThat(report.authenticity()).isEqualTo(Authenticity.ALTERED);
        assertThat(report.notes()).contains("最后一个签名之后，文件中又添加了内容。");
    }

    @Test
    void anUnsignedPaperThatWasChangedIsKnownByItsBeginningOrItsBearer() {
        Paper paper = maker.paper(CASE);
        byte[] pdf = papers.content(paper.number());
        byte[] more = Arrays.copyOf(pdf, pdf.length + 7);
        System.arraycopy("\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), 0, more, pdf.length, 7);
        assertThat(verification.of(more).authenticity()).isEqualTo(Authenticity.ALTERED);

        byte[] changed = pdf.clone();
        changed[pdf.length / 2] ^= 1;
        assertThat(verification.of(changed, paper.number()).authenticity()).isEqualTo(Authenticity.ALTERED);
        assertThat(verification.of(pdf, sealed()).notes()).anyMatch(note -> note.contains("而这个文件的编号是"));
    }

    @Test
    void aForgedCertificateConvincesNobody() {
        Paper paper = maker.paper(CASE);
        SigningKey forger = IssuedCertificate.authority(
                "数约演示 CA（不具法律效力）", clock.instant(), clock.instant().plus(Duration.ofDays(9)));
        byte[] forged = PadesSignatureTest.seal(CallingCase.A, "云川市民政局", clock.instant())
                .on(
                        papers.content(paper.number()),
                        PadesSignatureTest.MARK,
                        PadesSignatureTest.signer("云川市民政局", forger));
        VerificationReport report = verification.of(forged);
        assertThat(report.authenticity()).isEqualTo(Authenticity.ALTERED);
        assertThat(report.signatures()).hasSize(1).noneMatch(SignatureFinding::valid);
        assertThat(report.signatures().get(0).finding()).contains("不可信");

        byte[] stranger = PadesSignatureTest.seal(CallingCase.A, "云川市民政局", clock.instant())
                .on(SamplePaper.pdf(), PadesSignatureTest.MARK, PadesSignatureTest.signer("云川市民政局", forger));
        assertThat(verification.of(stranger).signatures().get(0).valid()).isFalse();
        assertThat(verification.of(SamplePaper.pdf()).authenticity()).isEqualTo(Authenticity.UNKNOWN);
    }

    @Test
    void whatWasReplacedOrEndedSaysSo() {
        PaperNumber old = sealed();
        PaperNumber successor = sealed();
        papers.supersede(old, successor, Actor.SYSTEM);
        assertThat(verification.of(papers.content(old)).authenticity()).isEqualTo(Authenticity.SUPERSEDED);
        assertThat(verification.of(old).notes()).contains("替代它的文件编号：" + successor + "。");
        papers.terminate(successor, "双方协商一致", Actor.SYSTEM);
        assertThat(verification.of(successor).authenticity()).isEqualTo(Authenticity.TERMINATED);
    }

    @Test
    void aRevokedCertificateSealsNothingMoreButWhatItSealedStays() {
        Paper before = maker.paper(CASE);
        signing.seal(before.number(), CallingCase.A, HEALTH, walk.person("weijian"));
        SigningKey stolen = certificates.keyOf(agencies.find(HEALTH));
        clock.advance(Duration.ofHours(1));
        SignerCertificate inUse = requireNonNull(certificates.inUse().get(HEALTH));
        assertThatThrownBy(() -> certificates.revoke(inUse.fingerprint(), " ", Actor.SYSTEM))
                .hasMessageContaining("吊销的理由");
        certificates.revoke(inUse.fingerprint(), "介质遗失", Actor.SYSTEM);
        assertThatThrownBy(() -> certificates.revoke(inUse.fingerprint(), "再次", Actor.SYSTEM))
                .hasMessageContaining("已经吊销");
        clock.advance(Duration.ofHours(1));

        Paper after = maker.paper(CASE);
        assertThatThrownBy(() -> signing.seal(after.number(), CallingCase.A, HEALTH, walk.person("weijian")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("没有可用的签章证书");
        assertThat(verification.of(papers.content(before.number())).signatures())
                .allMatch(SignatureFinding::valid);
        byte[] byThief = PadesSignatureTest.seal(CallingCase.A, "云川市卫生健康委员会", clock.instant())
                .on(papers.content(after.number()), PadesSignatureTest.MARK, stolen);
        assertThat(verification.of(byThief).signatures().get(0).finding()).contains("已被吊销");

        certificates.issue(HEALTH, Actor.SYSTEM);
        signing.seal(after.number(), CallingCase.A, HEALTH, walk.person("weizhang"));
        assertThat(verification.of(after.number()).signatures()).allMatch(SignatureFinding::valid);
    }

    @Test
    void onlyWhoHasTheSealPutsItAndOnlyWhereItBelongs() {
        Paper paper = maker.paper(CASE);
        assertThatThrownBy(
                        () -> signing.seal(paper.number(), CallingCase.A, CallingCase.PARTY_A, walk.person("shenqing")))
                .hasMessageContaining("印章管理员或者负责人");
        assertThatThrownBy(() -> signing.seal(paper.number(), CallingCase.A, CallingCase.PARTY_A, walk.person("fuhe")))
                .hasMessageContaining("印章管理员或者负责人");
        assertThatThrownBy(() -> signing.seal(paper.number(), "丙方（盖章）", CallingCase.PARTY_A, walk.person("minzheng")))
                .hasMessageContaining("文件中没有“丙方（盖章）”");
        signing.seal(paper.number(), CallingCase.A, CallingCase.PARTY_A, walk.person("minzheng"));
        assertThatThrownBy(
                        () -> signing.seal(paper.number(), CallingCase.A, CallingCase.PARTY_A, walk.person("minzheng")))
                .hasMessageContaining("已经签署");
        assertThat(papers.revisions(paper.number())).hasSize(2);
    }

    @Test
    void twoSealsAtOnceAreNeverLostNorMixed() throws Exception {
        Paper paper = maker.paper(CASE);
        certificates.keyOf(agencies.find(CallingCase.PARTY_A));
        certificates.keyOf(agencies.find(CallingCase.PARTY_B));
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> tries = threads.invokeAll(List.of(
                    attempt(
                            start,
                            () -> signing.seal(
                                    paper.number(), CallingCase.A, CallingCase.PARTY_A, walk.person("minzheng"))),
                    attempt(
                            start,
                            () -> signing.seal(
                                    paper.number(), CallingCase.B, CallingCase.PARTY_B, walk.person("fuhe")))));
            assertThat(tries.get(0).get() || tries.get(1).get()).isTrue();
            if (!tries.get(0).get()) {
                signing.seal(paper.number(), CallingCase.A, CallingCase.PARTY_A, walk.person("minzheng"));
            }
            if (!tries.get(1).get()) {
                signing.seal(paper.number(), CallingCase.B, CallingCase.PARTY_B, walk.person("fuhe"));
            }
        } finally {
            threads.shutdown();
        }
        assertThat(papers.revisions(paper.number())).hasSize(3);
        assertThat(verification.of(papers.content(paper.number())).signatures())
                .hasSize(2)
                .allMatch(SignatureFinding::valid);
    }

    /** Whether it went through; refused clearly otherwise. */
    private static Callable<Boolean> attempt(CyclicBarrier start, Callable<?> sealing) {
        return () -> {
            start.await();
            try {
                sealing.call();
                return true;
            } catch (InputRefused refused) {
                assertThat(refused).hasMessageContaining("签署");
                return false;
            }
        };
    }

    @Test
    void whatIsNoFileOfOursIsRefusedWithAReason() throws IOException {
        byte[] pdf = papers.content(maker.paper(CASE).number());
        refused(new byte[0], "空的");
        refused("<html>".getBytes(StandardCharsets.US_ASCII), "不是 PDF");
        refused(Arrays.copyOf(pdf, pdf.length - 1200), "不完整");
        refused(new byte[(50 << 20) + 1], "超过 50 MB");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            refused(out.toByteArray(), "已加密");
        }
    }

    private void refused(byte[] file, String because) {
        assertThatThrownBy(() -> verification.of(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(because);
    }

    private PaperNumber sealed() {
        Paper paper = maker.paper(CASE);
        Stream.of(CallingCase.A, CallingCase.B)
                .forEach(label -> signing.seal(
                        paper.number(),
                        label,
                        label.equals(CallingCase.A) ? CallingCase.PARTY_A : CallingCase.PARTY_B,
                        walk.person(label.equals(CallingCase.A) ? "minzheng" : "fuhe")));
        return paper.number();
    }
}
