package org.shuyue.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;

/** What is demanded of a certificate that comes from outside, as PKCS#12 with its key. */
final class BroughtCertificate {
    private static final int LEAST_RSA_BITS = 2048;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int LONGEST_NAME = 500;

    private BroughtCertificate() {}

    /** Refusals on {@code file} and {@code password}. */
    static SigningKey read(byte[] pkcs12, String password) {
        KeyStore store = open(pkcs12, password);
        try {
            List<String> entries = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    entries.add(alias);
                }
            }
            if (entries.size() != 1) {
                throw new InputRefused("file", "文件中应当正好有一个带私钥的证书，现有 " + entries.size() + " 个");
            }
            PrivateKey key = (PrivateKey) store.getKey(entries.get(0), password.toCharArray());
            Certificate[] chain = store.getCertificateChain(entries.get(0));
            return new SigningKey(
                    key, Arrays.stream(chain).map(X509Certificate.class::cast).toList());
        } catch (GeneralSecurityException e) {
            throw new InputRefused("password", "私钥打不开，请核对口令");
        }
    }

    private static KeyStore open(byte[] pkcs12, String password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), password.toCharArray());
            return store;
        } catch (KeyStoreException e) {
            throw new IllegalStateException("Every Java platform has PKCS#12", e);
        } catch (IOException | GeneralSecurityException e) {
            throw e.getCause() instanceof java.security.UnrecoverableKeyException
                    ? new InputRefused("password", "口令不正确，打不开证书文件")
                    : new InputRefused("file", "打不开证书文件，请上传 PKCS#12 格式（.p12 或者 .pfx）的文件");
        }
    }

    /** @param agencyName whom the certificate must name */
    static void check(SigningKey key, String agencyName, Trust trust, Instant now) {
        X509Certificate certificate = key.certificate();
        List<Problem> problems = Stream.of(
                        fault(now.isBefore(certificate.getNotBefore().toInstant()), "证书尚未生效，请在生效后再导入"),
                        fault(!now.isBefore(certificate.getNotAfter().toInstant()), "证书已过有效期，请换用有效的证书"),
                        fault(!maySign(certificate), "证书的用途不含数字签名，不能用于签章"),
                        fault(certificate.getBasicConstraints() >= 0, "这是颁发机构的证书，不能用于签章"),
                        fault(!isStrong(certificate), "证书的算法不能用于 PDF 签名，应为 2048 位以上的 RSA 或者 ECDSA"),
                        fault(!names(certificate).contains(agencyName), "证书的持有人不是“" + agencyName + "”，请核对单位"),
                        fault(!belongs(key), "私钥与证书不是一对"),
                        fault(certificate.getSubjectX500Principal().getName().length() > LONGEST_NAME, "证书的持有人名称过长"),
                        fault(!trust.covers(key.chain(), now), "证书的颁发机构不受信任，请先在配置 shuyue.signing.trusted 的文件中加入其根证书"))
                .flatMap(Optional::stream)
                .map(fault -> new Problem("file", fault))
                .toList();
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
    }

    private static Optional<String> fault(boolean wrong, String message) {
        return wrong ? Optional.of(message) : Optional.empty();
    }

    private static boolean maySign(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
    }

    private static boolean isStrong(X509Certificate certificate) {
        return certificate.getPublicKey() instanceof ECPublicKey
                || (certificate.getPublicKey() instanceof RSAPublicKey rsa
                        && rsa.getModulus().bitLength() >= LEAST_RSA_BITS);
    }

    /** The common name and the organisation. */
    private static List<String> names(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN")
                                    || part.getType().equalsIgnoreCase("O"))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .toList();
        } catch (InvalidNameException e) {
            return List.of();
        }
    }

    private static boolean belongs(SigningKey key) {
        try {
            Signature trial =
                    Signature.getInstance(key.key().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA");
            trial.initSign(key.key());
            trial.update(new byte[] {1});
            byte[] signed = trial.sign();
            trial.initVerify(key.certificate());
            trial.update(new byte[] {1});
            return trial.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
