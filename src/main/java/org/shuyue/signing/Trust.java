package org.shuyue.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whose word counts about who somebody is: the product's own authorities and those that the operator names. */
@Component
class Trust {
    private final CertificateMapper mapper;
    private final List<X509Certificate> named;

    Trust(CertificateMapper mapper, SigningSettings settings) {
        this.mapper = mapper;
        this.named = settings.trusted() == null ? List.of() : read(settings.trusted());
    }

    /** Whether the first of the chain was a good certificate at that moment, vouched for by one that is trusted. */
    boolean covers(List<X509Certificate> chain, Instant at) {
        Set<TrustAnchor> anchors =
                authorities().map(authority -> new TrustAnchor(authority, null)).collect(Collectors.toSet());
        if (anchors.isEmpty()) {
            return false;
        }
        try {
            X509CertSelector signer = new X509CertSelector();
            signer.setCertificate(chain.get(0));
            PKIXBuilderParameters wanted = new PKIXBuilderParameters(anchors, signer);
            wanted.setRevocationEnabled(false); // kept by ourselves, with the moment
            wanted.setDate(Date.from(at));
            wanted.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(chain)));
            CertPathBuilder.getInstance("PKIX").build(wanted);
            return true;
        } catch (CertPathBuilderException none) {
            return false;
        } catch (InvalidAlgorithmParameterException e) {
            throw new IllegalStateException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PKIX", e);
        }
    }

    /** Those that the operator names and the product's own. */
    Stream<X509Certificate> authorities() {
        return Stream.concat(named.stream(), own());
    }

    private Stream<X509Certificate> own() {
        return mapper.authorities().stream()
                .map(authority -> Chain.decoded(authority.chain()).get(0));
    }

    private static List<X509Certificate> read(java.nio.file.Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Chain.factory().generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("shuyue.signing.trusted：文件 " + file + " 读不出", e);
        } catch (CertificateException e) {
            throw new IllegalStateException("shuyue.signing.trusted：文件 " + file + " 不是 PEM 格式的证书", e);
        }
    }
}
