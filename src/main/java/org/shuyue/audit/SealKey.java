package org.shuyue.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.shuyue.shared.SecretFile;
import org.springframework.stereotype.Component;

/**
 * The key (Ed25519) that signs what leaves the database as proof: the seals of the chain and evidence bundles. The file
 * holds the private key and, in the line before it, the public one; it is made on the first use, readable by its owner
 * only. Nodes of one installation share it.
 */
@Component
public class SealKey {
    private static final String ALGORITHM = "Ed25519";
    private static final String PUBLIC = "public-key: ";
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final Path file;

    SealKey(AuditSettings settings) {
        file = settings.sealKey();
    }

    /** A text's signature with the key that made it, both in Base64. */
    public record Signed(String publicKey, String signature) {}

    public synchronized Signed sign(byte[] content) {
        Loaded loaded = load();
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(loaded.privateKey());
            signature.update(content);
            return new Signed(loaded.publicKey(), Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal key cannot sign: " + file, e);
        }
    }

    private Loaded load() {
        try {
            if (!Files.exists(file)) {
                SecretFile.make(file, fresh().getBytes(StandardCharsets.US_ASCII));
            }
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The seal key cannot be read: " + file, e);
        }
    }

    private Loaded read(String text) {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        String publicKey = text.lines()
                .filter(line -> line.startsWith(PUBLIC))
                .map(line -> line.substring(PUBLIC.length()).strip())
                .findFirst()
                .orElse("");
        if (begin < 0 || end < begin || publicKey.isEmpty()) {
            throw new IllegalStateException("This is no seal key: " + file);
        }
        byte[] encoded = Base64.getMimeDecoder().decode(text.substring(begin + BEGIN.length(), end));
        try {
            return new Loaded(
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded)), publicKey);
        } catch (InvalidKeySpecException e) {
            throw new IllegalStateException("This is no seal key: " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform since 15 has Ed25519", e);
        }
    }

    private static String fresh() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, new SecureRandom());
            KeyPair pair = generator.generateKeyPair();
            return PUBLIC + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()) + "\n" + BEGIN + "\n"
                    + Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()) + "\n" + END + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform since 15 has Ed25519", e);
        }
    }

    private record Loaded(PrivateKey privateKey, String publicKey) {}
}
