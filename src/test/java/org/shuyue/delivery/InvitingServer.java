package org.shuyue.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** An SFTP server in this process, with the mishaps that servers have. */
public final class InvitingServer implements AutoCloseable {
    /** What happens to those who write. */
    public enum Mishap {
        NONE,
        /** The connection is cut once, after 300,000 bytes. */
        CUT,
        /** A file vanishes once it has its name. */
        LOST,
        /** One byte of it is another once it has its name. */
        SPOILT,
        /** Nothing more fits. */
        FULL
    }

    private final Path root;
    private final SshServer server = SshServer.setUpDefaultServer();
    private final KeyPair hostKey;
    private final AtomicLong written = new AtomicLong();
    private volatile Mishap mishap = Mishap.NONE;
    private volatile String authorised = "";

    public InvitingServer(Path root) {
        this.root = root;
        hostKey = key();
        SftpSubsystemFactory sftp = new SftpSubsystemFactory.Builder().build();
        sftp.addSftpEventListener(new Misfortune());
        server.setHost("127.0.0.1");
        server.setPort(0);
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        server.setPublickeyAuthenticator(
                (user, key, session) -> user.equals("shuyue") && authorised.startsWith(PublicKeyEntry.toString(key)));
        server.setSubsystemFactories(List.of(sftp));
        server.setFileSystemFactory(new VirtualFileSystemFactory(root));
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getPort();
    }

    public String hostKey() {
        return PublicKeyEntry.toString(hostKey.getPublic());
    }

    /** Another server's key. */
    public static String otherHostKey() {
        return PublicKeyEntry.toString(key().getPublic());
    }

    public Path root() {
        return root;
    }

    /** How many bytes were ever written to it. */
    public long written() {
        return written.get();
    }

    public void admit(String publicKey) {
        authorised = publicKey;
    }

    public void befall(Mishap next) {
        mishap = next;
    }

    Partner.Server asPartner(String publicKey) {
        return new Partner.Server("127.0.0.1", port(), "shuyue", "/", "", hostKey(), publicKey);
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }

    private static KeyPair key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new java.security.spec.ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Misfortune implements SftpEventListener {
        private static final int CUT_AFTER = 300_000;

        @Override
        public void writing(
                ServerSession session, String handle, FileHandle file, long offset, byte[] data, int from, int length)
                throws IOException {
            if (mishap == Mishap.FULL) {
                throw new IOException("No space left on device");
            }
            if (mishap == Mishap.CUT && offset > CUT_AFTER) {
                mishap = Mishap.NONE;
                session.close(true);
                throw new IOException("cut");
            }
            written.addAndGet(length);
        }

        @Override
        public void moved(
                ServerSession session,
                Path source,
                Path target,
                Collection<java.nio.file.CopyOption> options,
                Throwable thrown)
                throws IOException {
            Path real = root.resolve(target.getFileName().toString());
            if (mishap == Mishap.LOST) {
                Files.delete(real);
            }
            if (mishap == Mishap.SPOILT) {
                byte[] bytes = Files.readAllBytes(real);
                bytes[bytes.length / 2] ^= 1;
                Files.write(real, bytes);
            }
        }
    }
}
