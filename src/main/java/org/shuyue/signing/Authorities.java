package org.shuyue.signing;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The certificates of the authorities whose word counts here, for those who check signatures with tools of their own. */
@Component
public class Authorities {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Trust trust;

    Authorities(Trust trust) {
        this.trust = trust;
    }

    /** PEM, each with its name above; empty where there are none. */
    @Transactional(readOnly = true)
    public String pem() {
        StringBuilder text = new StringBuilder();
        trust.authorities()
                .forEach(authority -> text.append("# ")
                        .append(authority.getSubjectX500Principal().getName())
                        .append("\n-----BEGIN CERTIFICATE-----\n")
                        .append(encoded(authority))
                        .append("\n-----END CERTIFICATE-----\n"));
        return text.toString();
    }

    private static String encoded(X509Certificate certificate) {
        try {
            return LINES.encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
