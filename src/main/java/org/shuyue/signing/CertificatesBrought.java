package org.shuyue.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At each start: certificates of the configuration that are not there yet are brought in. */
@Component
@Order(200)
class CertificatesBrought implements ApplicationRunner {
    private final SigningSettings settings;
    private final SignerCertificates certificates;

    CertificatesBrought(SigningSettings settings, SignerCertificates certificates) {
        this.settings = settings;
        this.certificates = certificates;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        settings.certificates().forEach(this::bring);
    }

    private void bring(SigningSettings.Brought brought) {
        try {
            byte[] pkcs12 = Files.readAllBytes(brought.file());
            String fingerprint = Chain.fingerprint(
                    BroughtCertificate.read(pkcs12, brought.password()).certificate());
            if (certificates.look(fingerprint).isEmpty()) {
                certificates.bring(brought.agency(), pkcs12, brought.password(), Actor.SYSTEM);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("shuyue.signing.certificates：文件 " + brought.file() + " 读不出", e);
        } catch (InputRefused refused) {
            throw new IllegalStateException(
                    "shuyue.signing.certificates：" + brought.file() + "：" + refused.getMessage(), refused);
        }
    }
}
