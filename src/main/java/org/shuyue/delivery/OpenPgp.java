package org.shuyue.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.Iterator;
import java.util.Locale;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPPublicKeyRing;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyKeyEncryptionMethodGenerator;
import org.shuyue.shared.InputRefused;

/** A file encrypted to a registered OpenPGP key, AES-256 with integrity protection; GnuPG opens it. */
record OpenPgp(PGPPublicKey key) implements Envelope {
    private static final int CHUNK = 1 << 16;

    /** {@link InputRefused} on {@code pgpKey} unless the armoured text holds a key to which one may encrypt today. */
    static OpenPgp to(String armoured, Instant today) {
        try {
            PGPPublicKeyRing ring = new BcPGPPublicKeyRing(
                    PGPUtil.getDecoderStream(new ByteArrayInputStream(armoured.getBytes(StandardCharsets.US_ASCII))));
            for (Iterator<PGPPublicKey> keys = ring.getPublicKeys(); keys.hasNext(); ) {
                PGPPublicKey key = keys.next();
                if (key.isEncryptionKey() && isFor(key) && !key.hasRevocation() && !expired(key, today)) {
                    return new OpenPgp(key);
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            throw new InputRefused("pgpKey", "这不是 OpenPGP 公钥，请粘贴以 -----BEGIN PGP PUBLIC KEY BLOCK----- 开头的文本");
        }
        throw new InputRefused("pgpKey", "公钥不能用于加密，或者已吊销、已过期，请提供有效的加密公钥");
    }

    /** The key's fingerprint, in groups of four. */
    String fingerprint() {
        return java.util.HexFormat.of()
                .formatHex(key.getFingerprint())
                .toUpperCase(Locale.ROOT)
                .replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public void write(OutputStream file, String entryName, Contents contents) throws IOException {
        PGPEncryptedDataGenerator encryption =
                new PGPEncryptedDataGenerator(new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                        .setWithIntegrityPacket(true)
                        .setSecureRandom(new SecureRandom()));
        encryption.addMethod(new BcPublicKeyKeyEncryptionMethodGenerator(key).setSessionKeyObfuscation(true));
        try (OutputStream secret = encryption.open(file, new byte[CHUNK])) {
            PGPLiteralDataGenerator literal = new PGPLiteralDataGenerator();
            try (OutputStream out =
                    literal.open(secret, PGPLiteralData.BINARY, entryName, Date.from(Instant.EPOCH), new byte[CHUNK])) {
                contents.write(out);
            }
        } catch (PGPException e) {
            throw new IOException(e);
        }
    }

    /** Some keys are made for signing only, though their algorithm could encrypt. */
    private static boolean isFor(PGPPublicKey key) {
        boolean said = false;
        for (Iterator<PGPSignature> signatures = key.getSignatures(); signatures.hasNext(); ) {
            var hashed = signatures.next().getHashedSubPackets();
            int flags = hashed == null ? 0 : hashed.getKeyFlags();
            if ((flags & (KeyFlags.ENCRYPT_COMMS | KeyFlags.ENCRYPT_STORAGE)) != 0) {
                return true;
            }
            said |= flags != 0;
        }
        return !said;
    }

    private static boolean expired(PGPPublicKey key, Instant today) {
        long seconds = key.getValidSeconds();
        return seconds > 0
                && key.getCreationTime().toInstant().plusSeconds(seconds).isBefore(today);
    }
}
