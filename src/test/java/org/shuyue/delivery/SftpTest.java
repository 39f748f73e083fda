package org.shuyue.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuyue.delivery.InvitingServer.Mishap;
import org.springframework.util.unit.DataSize;

/** A file on its way to a server that may be anything. */
class SftpTest {
    private static final SftpKey KEY = SftpKey.generate("shuyue-test");
    private static final int SIZE = 1_000_000;

    @TempDir
    Path directory;

    private InvitingServer server;
    private Sftp sftp;
    private Path file;
    private String sha256;

    @BeforeEach
    void open() throws IOException {
        server = new InvitingServer(Files.createDirectory(directory.resolve("server")));
        server.admit(KEY.publicKey());
        sftp = new Sftp(settings(directory));
        byte[] content = new byte[SIZE];
        new Random(1).nextBytes(content);
        file = Files.write(directory.resolve("local.zip"), content);
        sha256 = FileHash.of(file);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void arrivesUnderItsNameByteForByteAndNothingElseDoes() {
        put();

        assertThat(names()).containsExactly("data.zip");
        assertThat(FileHash.of(server.root().resolve("data.zip"))).isEqualTo(sha256);
    }

    @Test
    void isNotSentTwice() {
        put();
        put();

        assertThat(server.written()).isEqualTo(SIZE);
    }

    @Test
    void goesOnWhereTheConnectionWasCut() {
        server.befall(Mishap.CUT);
        assertThatThrownBy(this::put).isInstanceOf(SftpFailure.class);
        assertThat(names()).doesNotContain("data.zip");
        long before = server.written();
        assertThat(before).isBetween(1L, (long) SIZE - 1);

        put();
        assertThat(FileHash.of(server.root().resolve("data.zip"))).isEqualTo(sha256);
        assertThat(server.written() - before).as("the rest only").isLessThan(SIZE - 100_000L);
    }

    @Test
    void beginsAnewWhereWhatLiesThereIsNoPartOfIt() throws IOException {
        Files.write(server.root().resolve(".data.zip.part"), new byte[5000]);

        assertThatThrownBy(this::put).hasMessageContaining("内容不符");
        put();
        assertThat(FileHash.of(server.root().resolve("data.zip"))).isEqualTo(sha256);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST", "SPOILT"})
    void isNotTakenForSentByAServerThatLosesOrSpoilsIt(Mishap mishap) {
        server.befall(mishap);
        assertThatThrownBy(this::put).isInstanceOf(SftpFailure.class).hasMessageContaining("丢失或内容不符");

        server.befall(Mishap.NONE);
        put();
        assertThat(FileHash.of(server.root().resolve("data.zip"))).isEqualTo(sha256);
    }

    @Test
    void isRefusedByAFullDiskWithoutAFileOfItsName() {
        server.befall(Mishap.FULL);

        assertThatThrownBy(this::put).isInstanceOf(SftpFailure.class).hasMessageContaining("磁盘已满");
        assertThat(names()).doesNotContain("data.zip");
    }

    @Test
    void isGivenToNoServerWithAnotherKey() {
        Partner.Server known = server.asPartner("");
        Partner.Server posed = new Partner.Server(
                known.host(), known.port(), known.user(), "/", "", InvitingServer.otherHostKey(), "");

        assertThatThrownBy(() -> sftp.put(posed, KEY.privateKey(), file, "data.zip", sha256))
                .isInstanceOf(SftpFailure.class)
                .hasMessageContaining("主机公钥与登记的不同");
        assertThat(names()).isEmpty();
    }

    @Test
    void isGivenToNoServerWhoseKeyNobodyKnows() {
        Partner.Server known = server.asPartner("");
        Partner.Server unknown = new Partner.Server(known.host(), known.port(), known.user(), "/", "", "", "");

        assertThatThrownBy(() -> sftp.test(unknown, KEY.privateKey())).hasMessageContaining("没有登记服务器的主机公钥");
    }

    @Test
    void tellsWhatIsWrongBeforeAnythingIsSent() {
        Partner.Server known = server.asPartner("");
        assertThatCode(() -> sftp.test(known, KEY.privateKey())).doesNotThrowAnyException();
        assertThatThrownBy(() -> sftp.test(known, SftpKey.generate("other").privateKey()))
                .hasMessageContaining("不接受登录");
        Partner.Server lost =
                new Partner.Server(known.host(), known.port(), "shuyue", "/gone", "", known.hostKey(), "");
        assertThatThrownBy(() -> sftp.test(lost, KEY.privateKey())).hasMessageContaining("没有登记的目录");
    }

    @Test
    void isNoneOfTheReceiversBusinessWhenNobodyAnswers() throws IOException {
        Partner.Server known = server.asPartner("");
        server.close();

        assertThatThrownBy(() -> sftp.test(known, KEY.privateKey())).hasMessageContaining("无法连接服务器");
    }

    static DeliverySettings settings(Path directory) {
        return new DeliverySettings(
                directory.resolve("work"),
                directory.resolve("delivery.key"),
                true,
                3,
                5,
                Duration.ofSeconds(10),
                DataSize.ofMegabytes(50),
                DataSize.ofMegabytes(100),
                DataSize.ofMegabytes(1));
    }

    private void put() {
        sftp.put(server.asPartner(KEY.publicKey()), KEY.privateKey(), file, "data.zip", sha256);
    }

    private java.util.List<String> names() {
        try (Stream<Path> all = Files.list(server.root())) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
