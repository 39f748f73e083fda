package org.shuyue.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuyue.agreement.AgreementEnd;
import org.shuyue.agreement.EndAgreement;
import org.shuyue.delivery.Delivery;
import org.shuyue.delivery.DeliveryState;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.signing.SignerCertificate;
import org.shuyue.signing.SignerCertificates;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.MovableClock;
import org.shuyue.support.Tool;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The manifest of a delivery under the provider's signature, as its receiver checks it. */
@ApplicationTest
class SignedManifestTest {
    @Autowired
    MockMvc web;

    @Autowired
    CaseWalk walk;

    @Autowired
    TransferWalk transfer;

    @Autowired
    SignerCertificates certificates;

    @Autowired
    EndAgreement end;

    @Autowired
    MovableClock clock;

    @TempDir
    Path directory;

    private CaseNumber agreement;

    @BeforeEach
    void agree() {
        agreement = transfer.agreed();
    }

    @AfterEach
    void endIt() {
        end.end(agreement, AgreementEnd.DISSOLVED, "试毕", Actor.SYSTEM);
    }

    @Test
    void isFoundGenuineByOpensslAndAltered() throws Exception {
        Tool openssl = Tool.demand("openssl");
        String page =
                "/deliveries/" + transfer.latest(transfer.delivered(agreement)).number() + "/manifest.json";
        Path manifest = directory.resolve("manifest.json");
        Files.write(manifest, downloaded(page));
        Files.write(directory.resolve("manifest.json.p7s"), downloaded(page + ".p7s"));
        Files.write(
                directory.resolve("authorities.pem"),
                web.perform(get("/verify/authorities.pem"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());

        Tool.Answer genuine = openssl.run(verify());
        assertThat(genuine.text()).contains("Verification successful");
        assertThat(genuine.exit()).isZero();
        assertThat(openssl.run(
                                "x509",
                                "-in",
                                directory.resolve("signer.pem").toString(),
                                "-noout",
                                "-subject",
                                "-nameopt",
                                "utf8")
                        .text())
                .contains("云川市人力资源和社会保障局");

        String text = Files.readString(manifest);
        assertThat(text).contains("\"rows\" : ", "\"masking\" : \"keep\"");
        Files.writeString(manifest, text.replace("\"masking\" : \"keep\"", "\"masking\" : \"hash\""));
        Tool.Answer altered = openssl.run(verify());
        assertThat(altered.exit()).isNotZero();
        assertThat(altered.text()).contains("Verification failure");
    }

    @Test
    void holdsTheDeliveryUpWhereTheProviderHasNoCertificateThatCounts() {
        AgencyId provider = new AgencyId("A0101");
        transfer.latest(transfer.delivered(agreement));
        SignerCertificate inUse = Objects.requireNonNull(certificates.inUse().get(provider));
        certificates.revoke(inUse.fingerprint(), "私钥可能泄露", Actor.SYSTEM);
        try {
            CaseNumber number = transfer.adhoc(agreement, "2026-04-20");
            var answer = TransferWalk.choice("county keep", "dataset");
            answer.put("answerDecision", "agree");
            walk.complete(number, "shenhe", answer);
            transfer.runJobs(number);
            Delivery failed = transfer.latest(number);
            assertThat(failed.deliveryState()).isEqualTo(DeliveryState.FAILED);
            assertThat(failed.remark()).contains("没有可用的签章证书", "请系统管理员在“印章”中");
            assertThat(walk.task(number, "shenhe").name()).isEqualTo("处理交付问题");
        } finally {
            certificates.issue(provider, Actor.SYSTEM);
        }
    }

    /** The certificates are as young as the moved clock says. */
    private String[] verify() {
        List<String> arguments =
                new ArrayList<>(List.of("cms", "-verify", "-binary", "-inform", "DER", "-purpose", "any"));
        arguments.addAll(List.of("-attime", String.valueOf(clock.instant().getEpochSecond())));
        arguments.addAll(List.of("-in", directory.resolve("manifest.json.p7s").toString()));
        arguments.addAll(List.of("-content", directory.resolve("manifest.json").toString()));
        arguments.addAll(List.of("-CAfile", directory.resolve("authorities.pem").toString()));
        arguments.addAll(List.of("-signer", directory.resolve("signer.pem").toString()));
        arguments.addAll(List.of("-out", directory.resolve("content").toString()));
        return arguments.toArray(String[]::new);
    }

    private byte[] downloaded(String page) throws Exception {
        return web.perform(get(page).with(user("minzheng")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
