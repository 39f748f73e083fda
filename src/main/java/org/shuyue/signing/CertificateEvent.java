package org.shuyue.signing;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;

/** Something about a certificate or a seal's picture has changed; only the trail listens. */
record CertificateEvent(String kind, String sentence, Actor actor, String subject, Map<String, String> details)
        implements AuditableEvent {

    static CertificateEvent added(SignerCertificate certificate, Actor by) {
        return of("seal.certificate-added", "登记签章证书：" + certificate.subjectName(), certificate, "", by);
    }

    static CertificateEvent revoked(SignerCertificate certificate, String reason, Actor by) {
        return of(
                "seal.certificate-revoked",
                "吊销签章证书：" + certificate.subjectName() + "，理由：" + reason,
                certificate,
                reason,
                by);
    }

    static CertificateEvent pictureChanged(String agency, String agencyName, String sha256, Actor by) {
        return new CertificateEvent(
                "seal.picture-changed", "更换印模图片：" + agencyName, by, agency, Map.of("sha256", sha256));
    }

    private static CertificateEvent of(
            String kind, String sentence, SignerCertificate certificate, String reason, Actor by) {
        return new CertificateEvent(
                kind,
                sentence,
                by,
                String.valueOf(certificate.agency()),
                Map.of(
                        "fingerprint", certificate.fingerprint(),
                        "issuer", certificate.issuerName(),
                        "origin", certificate.origin().name(),
                        "validFrom", certificate.validFrom().toString(),
                        "validUntil", certificate.validUntil().toString(),
                        "reason", reason));
    }
}
