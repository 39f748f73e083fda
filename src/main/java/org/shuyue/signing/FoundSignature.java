package org.shuyue.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/**
 * A signature as it stands in the bytes of a PDF. They are looked through as they are, without unpacking anything: a
 * file of strangers cannot make that expensive, and what a reader would make of the rest does not matter here.
 *
 * @param from where its dictionary names the range that it covers
 * @param coveredTo end of what it covers
 * @param intact whether what it covers is what was signed, by the certificate that it names
 * @param at when it was made, as the signer says
 * @param reason as the signer says; the number of the paper in those that we make
 * @param chain certificates that it brings, the signer's own first; empty when it cannot be read
 */
record FoundSignature(
        int from, int coveredTo, boolean intact, @Nullable Instant at, String reason, List<X509Certificate> chain) {
    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");
    private static final Pattern TIME = Pattern.compile("/M\\s*\\(D:(\\d{14})([+-])(\\d\\d)'(\\d\\d)'?\\)");
    private static final Pattern REASON = Pattern.compile("/Reason\\s*(?:\\(([^()\\\\]*)\\)|<([0-9A-Fa-f]*)>)");
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("uuuuMMddHHmmssXXX", Locale.ROOT);
    private static final int MOST = 50;
    /** The dictionary of a signature is at most so much larger than its signature. */
    private static final int DICTIONARY = 4096;

    FoundSignature {
        chain = List.copyOf(chain);
    }

    /** In the order in which they were written; at most fifty. */
    static List<FoundSignature> in(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        List<FoundSignature> found = new ArrayList<>();
        Matcher range = RANGE.matcher(text);
        while (found.size() < MOST && range.find()) {
            found.add(read(pdf, text, range));
        }
        found.sort(java.util.Comparator.comparingInt(FoundSignature::coveredTo));
        return found;
    }

    boolean readable() {
        return !chain.isEmpty();
    }

    private static FoundSignature read(byte[] pdf, String text, Matcher range) {
        int begin = Integer.parseInt(range.group(1));
        int gap = Integer.parseInt(range.group(2));
        int after = Integer.parseInt(range.group(3));
        long end = (long) after + Integer.parseInt(range.group(4));
        boolean sound = begin == 0
                && gap < after
                && end <= pdf.length
                && text.charAt(gap) == '<'
                && text.charAt(after - 1) == '>'
                && isHex(text, gap + 1, after - 1);
        int from = range.start();
        if (!sound) {
            return new FoundSignature(from, (int) Math.min(end, pdf.length), false, null, "", List.of());
        }
        int start = Math.max(0, gap - DICTIONARY);
        String own = own(
                text.substring(start, gap) + text.substring(after, Math.min(text.length(), after + DICTIONARY)),
                gap - start);
        byte[] covered = new byte[gap + (int) (end - after)];
        System.arraycopy(pdf, 0, covered, 0, gap);
        System.arraycopy(pdf, after, covered, gap, (int) (end - after));
        Signed signed = Signed.read(text.substring(gap + 1, after - 1), covered);
        return new FoundSignature(from, (int) end, signed.intact, time(own), reason(own), signed.chain);
    }

    /** Of what stands around the signature, the object in which it is. */
    private static String own(String around, int middle) {
        int opened = around.lastIndexOf(" obj", middle);
        int closed = around.indexOf("endobj", middle);
        return around.substring(Math.max(0, opened), closed < 0 ? around.length() : closed);
    }

    private static boolean isHex(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return (to - from) % 2 == 0;
    }

    private static @Nullable Instant time(String dictionary) {
        Matcher time = TIME.matcher(dictionary);
        try {
            return time.find()
                    ? OffsetDateTime.parse(time.group(1) + time.group(2) + time.group(3) + ":" + time.group(4), COMPACT)
                            .toInstant()
                    : null;
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    private static String reason(String dictionary) {
        Matcher reason = REASON.matcher(dictionary);
        if (!reason.find()) {
            return "";
        }
        if (reason.group(1) != null) {
            return reason.group(1);
        }
        String digits = reason.group(2);
        byte[] bytes = HexFormat.of().parseHex(digits.substring(0, digits.length() / 2 * 2));
        return bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                ? new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE)
                : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** What the cryptographic part says. */
    private record Signed(boolean intact, List<X509Certificate> chain) {
        private static final Signed UNREADABLE = new Signed(false, List.of());

        static Signed read(String hex, byte[] covered) {
            try (ASN1InputStream in = new ASN1InputStream(HexFormat.of().parseHex(hex))) {
                CMSSignedData data = new CMSSignedData(
                        new CMSProcessableByteArray(covered), in.readObject().getEncoded());
                return data.getSignerInfos().size() == 1
                        ? read(data, data.getSignerInfos().iterator().next())
                        : UNREADABLE;
            } catch (IOException
                    | CMSException
                    | CertificateException
                    | OperatorCreationException
                    | IllegalArgumentException
                    | IllegalStateException
                    | ClassCastException
                    | NullPointerException broken) {
                return UNREADABLE; // the parsers of strangers' bytes fail in all these ways
            }
        }

        private static Signed read(CMSSignedData data, SignerInformation signer)
                throws CertificateException, OperatorCreationException, CMSException {
            List<X509Certificate> chain = chain(data, signer);
            if (chain.isEmpty()) {
                return UNREADABLE;
            }
            X509Certificate own = chain.get(0);
            boolean holds;
            try {
                holds = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(own.getPublicKey()));
            } catch (CMSException changed) {
                holds = false;
            }
            return new Signed(holds && names(signer, own), chain);
        }

        private static List<X509Certificate> chain(CMSSignedData data, SignerInformation signer)
                throws CertificateException {
            List<X509Certificate> chain = new ArrayList<>();
            JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
            for (X509CertificateHolder held : data.getCertificates().getMatches(null)) {
                if (signer.getSID().match(held)) {
                    chain.add(converter.getCertificate(held));
                }
            }
            if (chain.size() != 1) {
                return List.of();
            }
            for (X509CertificateHolder held : data.getCertificates().getMatches(null)) {
                X509Certificate one = converter.getCertificate(held);
                if (!chain.contains(one)) {
                    chain.add(one);
                }
            }
            return chain;
        }

        /** PAdES: what was signed names the certificate, so that it cannot be exchanged for another of the same key. */
        private static boolean names(SignerInformation signer, X509Certificate own) {
            if (signer.getSignedAttributes() == null) {
                return false;
            }
            Attribute named = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
            if (named == null || named.getAttrValues().size() != 1) {
                return false;
            }
            SigningCertificateV2 certificates =
                    SigningCertificateV2.getInstance(named.getAttrValues().getObjectAt(0));
            return certificates.getCerts().length > 0
                    && Arrays.equals(
                            certificates.getCerts()[0].getCertHashObject().getOctets(), digest(own));
        }

        private static byte[] digest(X509Certificate certificate) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
