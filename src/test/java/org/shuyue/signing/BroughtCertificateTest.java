package org.shuyue.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import org.shuyue.party.Agencies;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Certificates that agencies bring, and those that are sent back. */
@ApplicationTest
class BroughtCertificateTest {
    private static final AgencyId TAX = new AgencyId("A0108");
    private static final String PASSWORD = "p12-password";

    @Autowired
    SignerCertificates certificates;

    @Autowired
    CertificateMapper mapper;

    @Autowired
    KeyVault vault;

    @Autowired
    Agencies agencies;

    @Autowired
    MovableClock clock;

    @Test
    void takesThePlaceOfTheOneInUse() {
        SignerCertificate made = certificates.issue(TAX, Actor.SYSTEM);
        byte[] file = file(signed(name(), Duration.ofDays(-1), Duration.ofDays(30)));
        SignerCertificate brought = certificates.bring(TAX, file, PASSWORD, Actor.SYSTEM);

        assertThat(brought.origin()).isEqualTo(CertificateOrigin.BROUGHT);
        assertThat(certificates.inUse().get(TAX)).isEqualTo(brought);
        assertThat(certificates.find(made.fingerprint()).inUse()).isFalse();
        assertThat(Chain.fingerprint(certificates.keyOf(agencies.find(TAX)).certificate()))
                .isEqualTo(brought.fingerprint());
        assertThatThrownBy(() -> certificates.bring(TAX, file, PASSWORD, Actor.SYSTEM))
                .hasMessageContaining("已经导入过");

        clock.advance(Duration.ofDays(31));
        assertThatThrownBy(() -> certificates.keyOf(agencies.find(TAX))).hasMessageContaining("不在有效期内");
        certificates.issue(TAX, Actor.SYSTEM);
    }

    @Test
    void isSentBackWithEverythingThatIsWrong() {
        refused(signed(name(), Duration.ofDays(-9), Duration.ofDays(-1)), "已过有效期");
        refused(signed(name(), Duration.ofDays(1), Duration.ofDays(9)), "尚未生效");
        refused(
                signed(IssuedCertificate.subject("别的单位", "别的单位", ""), Duration.ofDays(-1), Duration.ofDays(9)),
                "持有人不是");
        Instant now = clock.instant();
        SigningKey stranger = IssuedCertificate.authority("别的 CA", now, now.plus(Duration.ofDays(9)));
        refused(IssuedCertificate.signer(name(), stranger, now, now.plus(Duration.ofDays(9))), "不受信任");
        refused(stranger, "颁发机构的证书");
    }

    @Test
    void whatCannotBeOpenedIsSentBack() {
        byte[] file = file(signed(name(), Duration.ofDays(-1), Duration.ofDays(9)));
        assertThatThrownBy(() -> certificates.bring(TAX, file, "wrong", Actor.SYSTEM))
                .hasMessageContaining("口令不正确");
        assertThatThrownBy(() ->
                        certificates.bring(TAX, "no store".getBytes(StandardCharsets.US_ASCII), PASSWORD, Actor.SYSTEM))
                .hasMessageContaining("PKCS#12");
    }

    private void refused(SigningKey key, String because) {
        assertThatThrownBy(() -> certificates.bring(TAX, file(key), PASSWORD, Actor.SYSTEM))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(because);
    }

    private X500Name name() {
        String name = agencies.find(TAX).name();
        return IssuedCertificate.subject(name, name, "");
    }

    /** By the authority that the product made, which is one that it trusts. */
    private SigningKey signed(X500Name subject, Duration from, Duration until) {
        certificates.onceFor(new org.shuyue.shared.PersonId("gongmin"), subject);
        StoredCertificate authority = mapper.inUse("AUTHORITY").orElseThrow();
        SigningKey key = new SigningKey(
                vault.opened(Objects.requireNonNull(authority.lockedKey()), "EC", authority.fingerprint()),
                Chain.decoded(authority.chain()));
        return IssuedCertificate.signer(
                subject, key, clock.instant().plus(from), clock.instant().plus(until));
    }

    private static byte[] file(SigningKey key) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "seal", key.key(), PASSWORD.toCharArray(), key.chain().toArray(Certificate[]::new));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, PASSWORD.toCharArray());
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
