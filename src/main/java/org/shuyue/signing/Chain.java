package org.shuyue.signing;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import org.shuyue.shared.Sha256;

/** Certificates in the form in which they are kept, and how they are called. */
final class Chain {
    private static final String FORM = "PkiPath";

    private Chain() {}

    /** @param chain the signer's own first */
    static String encoded(List<X509Certificate> chain) {
        try {
            return Base64.getEncoder()
                    .encodeToString(factory().generateCertPath(chain).getEncoded(FORM));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<X509Certificate> decoded(String encoded) {
        try {
            return factory()
                    .generateCertPath(
                            new ByteArrayInputStream(Base64.getDecoder().decode(encoded)), FORM)
                    .getCertificates()
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException e) {
            throw new IllegalStateException("The chain in the database cannot be read", e);
        }
    }

    static CertificateFactory factory() {
        try {
            return CertificateFactory.getInstance("X.509");
        } catch (CertificateException e) {
            throw new IllegalStateException("Every Java platform has X.509", e);
        }
    }

    /** 64 hexadecimal digits. */
    static String fingerprint(X509Certificate certificate) {
        try {
            return Sha256.of(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
