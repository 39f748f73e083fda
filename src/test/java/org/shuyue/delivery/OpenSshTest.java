package org.shuyue.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuyue.support.Tool;

/** The same with the server that most partners have. */
class OpenSshTest {
    @TempDir
    Path directory;

    @Test
    void aFileReachesARealOpenSshServer() throws IOException, InterruptedException {
        Path sshd = Tool.demand("sshd").program();
        SftpKey key = SftpKey.generate("shuyue-test");
        int port = freePort();
        Path hostKey = directory.resolve("host_key");
        assertThat(Tool.demand("ssh-keygen")
                        .run("-q", "-t", "ed25519", "-N", "", "-f", hostKey.toString())
                        .exit())
                .isZero();
        Path inbox = Files.createDirectory(directory.resolve("inbox"));
        Process server = new ProcessBuilder(
                        sshd.toString(),
                        "-D",
                        "-e",
                        "-f",
                        config(port, hostKey, key).toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("sshd.log").toFile())
                .start();
        try {
            await(server, port);
            String registered = Files.readString(directory.resolve("host_key.pub"));
            Partner.Server partner = new Partner.Server(
                    "127.0.0.1",
                    port,
                    System.getProperty("user.name"),
                    inbox.toString(),
                    "",
                    registered.substring(0, registered.lastIndexOf(' ')).strip(),
                    key.publicKey());
            byte[] content = new byte[3_000_000];
            new Random(2).nextBytes(content);
            Path file = Files.write(directory.resolve("local.zip"), content);
            Files.write(inbox.resolve(".data.zip.part"), java.util.Arrays.copyOf(content, 1_234_567));
            Sftp sftp = new Sftp(SftpTest.settings(directory));

            sftp.put(partner, key.privateKey(), file, "data.zip", FileHash.of(file));

            assertThat(FileHash.of(inbox.resolve("data.zip"))).as("resumed").isEqualTo(FileHash.of(file));
            assertThat(inbox.resolve(".data.zip.part")).doesNotExist();
            Partner.Server posed = new Partner.Server(
                    "127.0.0.1",
                    port,
                    partner.user(),
                    partner.directory(),
                    "",
                    SftpKey.generate("other").publicKey().replaceAll(" other$", ""),
                    "");
            assertThatThrownBy(() -> sftp.test(posed, key.privateKey())).hasMessageContaining("主机公钥与登记的不同");
        } finally {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private Path config(int port, Path hostKey, SftpKey key) throws IOException {
        Path authorised = directory.resolve("authorized_keys");
        Files.writeString(authorised, key.publicKey() + "\n");
        Files.setPosixFilePermissions(authorised, PosixFilePermissions.fromString("rw-------"));
        if (Files.notExists(Path.of("/run/sshd")) && Files.isWritable(Path.of("/run"))) {
            Files.createDirectory(Path.of("/run/sshd"));
        }
        return Files.write(
                directory.resolve("sshd_config"),
                List.of(
                        "Port " + port,
                        "ListenAddress 127.0.0.1",
                        "HostKey " + hostKey,
                        "PidFile " + directory.resolve("sshd.pid"),
                        "AuthorizedKeysFile " + authorised,
                        "StrictModes no",
                        "UsePAM no",
                        "PermitRootLogin prohibit-password",
                        "PasswordAuthentication no",
                        "Subsystem sftp internal-sftp"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await(Process server, int port) throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(socket.isConnected()).isTrue();
                return;
            } catch (IOException notYet) {
                assertThat(server.isAlive())
                        .as(Files.readString(directory.resolve("sshd.log")))
                        .isTrue();
                server.waitFor(50, TimeUnit.MILLISECONDS);
            }
        }
        throw new AssertionError(Files.readString(directory.resolve("sshd.log")));
    }
}
