package org.shuyue.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates that the product makes: ECDSA on P-256, which readers of PDF everywhere check. */
final class IssuedCertificate {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALGORITHM = "SHA256withECDSA";
    private static final int SERIAL_BITS = 127;

    private IssuedCertificate() {}

    /** An authority that nobody has confirmed. */
    static SigningKey authority(String name, Instant from, Instant until) {
        KeyPair pair = pair();
        X500Name subject = subject(name, "", "");
        return new SigningKey(pair.getPrivate(), List.of(certificate(subject, pair, subject, pair, from, until, true)));
    }

    /** The certificate of a signer. */
    static SigningKey signer(X500Name subject, SigningKey authority, Instant from, Instant until) {
        KeyPair pair = pair();
        X500Name issuer = X500Name.getInstance(
                authority.certificate().getSubjectX500Principal().getEncoded());
        X509Certificate own = certificate(
                subject,
                pair,
                issuer,
                new KeyPair(authority.certificate().getPublicKey(), authority.key()),
                from,
                until,
                false);
        return new SigningKey(
                pair.getPrivate(),
                Stream.concat(Stream.of(own), authority.chain().stream()).toList());
    }

    /** Empty parts are left out. */
    static X500Name subject(String name, String organisation, String number) {
        X500NameBuilder subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN");
        if (!organisation.isEmpty()) {
            subject.addRDN(BCStyle.O, organisation);
        }
        subject.addRDN(BCStyle.CN, name);
        if (!number.isEmpty()) {
            subject.addRDN(BCStyle.SERIALNUMBER, number);
        }
        return subject.build();
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has the curve P-256", e);
        }
    }

    private static X509Certificate certificate(
            X500Name subject,
            KeyPair pair,
            X500Name issuer,
            KeyPair issuerPair,
            Instant from,
            Instant until,
            boolean authority) {
        try {
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                    issuer,
                    new BigInteger(SERIAL_BITS, RANDOM).add(BigInteger.ONE),
                    Date.from(from),
                    Date.from(until),
                    subject,
                    pair.getPublic());
            certificate.addExtension(
                    Extension.basicConstraints,
                    true,
                    authority ? new BasicConstraints(0) : new BasicConstraints(false));
            certificate.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            authority
                                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            certificate.addExtension(
                    Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
            certificate.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    extensions.createAuthorityKeyIdentifier(issuerPair.getPublic()));
            ContentSigner signer = new JcaContentSignerBuilder(ALGORITHM).build(issuerPair.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(certificate.build(signer));
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException("The certificate cannot be made", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
