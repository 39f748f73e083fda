package org.shuyue.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuyue.access.Holds;
import org.shuyue.delivery.InvitingServer.Mishap;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.screening.MaskRule;
import org.shuyue.screening.ScreenedField;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.DeliveryNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Deliveries from the order to the wiped copy, by both channels. */
@ApplicationTest
class DeliveriesTest {
    private static final AgencyId PROVIDER = new AgencyId("A0101");
    private static final AgencyId RECEIVER = new AgencyId("A0102");
    private static final ResourceId EMPLOYMENT = new ResourceId("A0101-0001");
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    Deliveries deliveries;

    @Autowired
    Partners partners;

    @Autowired
    Arrivals arrivals;

    @Autowired
    DropPoll drop;

    @Autowired
    Holds holds;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    @TempDir
    Path directory;

    private final CaseNumber number = new CaseNumber("JFTEST-" + NEXT.incrementAndGet());

    @BeforeEach
    void box() {
        partners.register(RECEIVER, input(Channel.BOX, null, "", ""), by("admin"));
    }

    @AfterEach
    void boxAgain() {
        box();
        holds.lift(EMPLOYMENT, number, Actor.SYSTEM);
    }

    @Test
    @Clause({"SP-03a", "SP-04a", "XA-S15"})
    void isReceivedFromTheBoxByANamedAdministratorAndThenWiped() throws IOException {
        Delivery ready = deliveries.prepare(order(List.of("county", "status"), "keep"), by("shenhe"));
        assertThat(ready.deliveryState()).as(ready.report() + ready.remark()).isEqualTo(DeliveryState.READY);
        assertThat(ready.tableRows()).isPositive();
        assertThat(ready.manifest()).contains("\"county\"", "\"masking\" : \"keep\"", ready.sha256(), number.value());
        assertThatThrownBy(() -> deliveries.password(ready.number(), person("shenqing")))
                .isInstanceOf(InputRefused.class);

        assertThat(deliveries.send(ready.number(), Actor.SYSTEM).deliveryState())
                .isEqualTo(DeliveryState.DELIVERED);
        assertThatThrownBy(() -> deliveries.password(ready.number(), person("shenhe")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> deliveries.receive(ready.number(), person("shenqing")))
                .hasMessageContaining("先在交付页面下载");
        Path file = deliveries.fetch(ready.number(), person("shenqing"));
        assertThat(FileHash.of(file)).isEqualTo(ready.sha256());
        assertThatThrownBy(() -> deliveries.receive(ready.number(), person("shenqing")))
                .hasMessageContaining("领取口令");
        String password = deliveries.password(ready.number(), person("shenqing"));
        assertThatThrownBy(() -> deliveries.password(ready.number(), person("minzheng")))
                .hasMessageContaining("由沈青领取");
        Path table = directory.resolve("table.csv");
        new AesZip(password).unpack(file, table, org.springframework.util.unit.DataSize.ofMegabytes(10));
        assertThat(Files.readAllLines(table).get(0)).isEqualTo("\uFEFF" + label("county") + "," + label("status"));

        clock.set(LocalDateTime.of(2026, 3, 4, 15, 30));
        Delivery received = deliveries.receive(ready.number(), person("shenqing"));
        assertThat(received.deliveryState()).isEqualTo(DeliveryState.RECEIVED);
        assertThat(received.receivedBy()).isEqualTo(new PersonId("shenqing"));
        assertThat(received.receivedAt()).isEqualTo(clock.instant());
        assertThat(file).doesNotExist();
        assertThat(received.wipedAt()).isNotNull();
        assertThat(received.lockedPassword()).isNull();
        assertThat(kinds(ready.number()))
                .contains(
                        "delivery.prepared",
                        "delivery.delivered",
                        "delivery.fetched",
                        "delivery.password-shown",
                        "delivery.received",
                        "delivery.wiped");
    }

    @Test
    @Clause("SP-02")
    void neverLeavesWithIdentityNumbersInIt() {
        Delivery blocked = deliveries.prepare(order(List.of("county", "id_number"), "keep"), by("shenhe"));

        assertThat(blocked.deliveryState()).isEqualTo(DeliveryState.BLOCKED);
        assertThat(blocked.report()).contains("公民身份号码", "第 1 行");
        assertThat(blocked.fileName()).isNull();
        assertThat(deliveries.send(blocked.number(), Actor.SYSTEM).deliveryState())
                .isEqualTo(DeliveryState.BLOCKED);
        Delivery masked = deliveries.prepare(order(List.of("county", "id_number"), "hash"), by("shenhe"));
        assertThat(masked.number()).isEqualTo(DeliveryNumber.of(number, 2));
        assertThat(masked.deliveryState()).isEqualTo(DeliveryState.READY);
    }

    @Test
    void stopsAtOnceWhenTheResourceIsHeld() {
        Delivery delivered = deliver(order(List.of("county"), "keep"));
        Delivery ready = deliveries.prepare(order(List.of("county"), "keep"), by("shenhe"));
        holds.place(EMPLOYMENT, number, "数据泄露处置", Actor.SYSTEM);

        assertThatThrownBy(() -> deliveries.fetch(delivered.number(), person("shenqing")))
                .hasMessageContaining("已暂停提供");
        assertThat(deliveries.send(ready.number(), Actor.SYSTEM).deliveryState())
                .isEqualTo(DeliveryState.STOPPED);
        assertThat(deliveries
                        .prepare(order(List.of("county"), "keep"), by("shenhe"))
                        .remark())
                .contains("数据泄露处置");
    }

    @Test
    @Clause("SP-08")
    void stopsAtOnceWhenTheAgreementHasEnded() {
        CaseNumber agreement = new CaseNumber("XYTEST-" + number);
        Delivery delivered = deliver(under(agreement));
        deliveries.stopAll(agreement, "协议终止", Actor.SYSTEM);

        assertThat(deliveries.find(delivered.number()).deliveryState()).isEqualTo(DeliveryState.STOPPED);
        assertThatThrownBy(() -> deliveries.fetch(delivered.number(), person("shenqing")))
                .hasMessageContaining("已停止");
    }

    @Test
    void reachesTheServerWithItsManifestAfterMishaps() throws IOException {
        try (InvitingServer server = server()) {
            Delivery ready = deliveries.prepare(order(List.of("county", "status"), "keep"), by("shenhe"));
            server.befall(Mishap.LOST);
            assertThatThrownBy(() -> deliveries.send(ready.number(), Actor.SYSTEM))
                    .isInstanceOf(DeliveryInterrupted.class)
                    .hasMessageContaining("丢失");
            server.befall(Mishap.NONE);
            assertThat(deliveries.send(ready.number(), Actor.SYSTEM).deliveryState())
                    .isEqualTo(DeliveryState.DELIVERED);
            long once = server.written();
            deliveries.send(ready.number(), Actor.SYSTEM);

            assertThat(server.written()).as("nothing is sent twice").isEqualTo(once);
            assertThat(FileHash.of(server.root().resolve(ready.number() + ".zip")))
                    .isEqualTo(ready.sha256());
            assertThat(server.root().resolve(ready.number() + ".zip.manifest.json"))
                    .hasContent(ready.manifest());
            assertThat(server.root().resolve(ready.number() + ".zip.manifest.json.p7s"))
                    .hasBinaryContent(ready.signature());
            assertThat(deliveries.attempts(ready.number()))
                    .extracting(DeliveryAttempt::successful)
                    .containsExactly(false, true);
            deliveries.password(ready.number(), person("shenqing"));
            assertThat(deliveries.receive(ready.number(), person("shenqing")).receivedAt())
                    .isNotNull();
        }
    }

    @Test
    void isNeverLostSilentlyWhenTheServerTakesNothing() throws IOException {
        try (InvitingServer server = server()) {
            server.befall(Mishap.FULL);
            Delivery ready = deliveries.prepare(order(List.of("county"), "keep"), by("shenhe"));
            for (int i = 1; i < 5; i++) {
                assertThatThrownBy(() -> deliveries.send(ready.number(), Actor.SYSTEM))
                        .isInstanceOf(DeliveryInterrupted.class);
            }
            Delivery failed = deliveries.send(ready.number(), Actor.SYSTEM);
            assertThat(failed.deliveryState()).isEqualTo(DeliveryState.FAILED);
            assertThat(failed.remark()).contains("第 5 次", "磁盘已满");
            assertThat(deliveries.attempts(ready.number())).hasSize(5);
        }
    }

    @Test
    void failsWithTheReasonWhereTheReceiverIsUnknown() {
        DeliveryOrder order = new DeliveryOrder(
                number,
                null,
                "试交付",
                PROVIDER,
                new AgencyId("A0104"),
                List.of(),
                null,
                EMPLOYMENT,
                null,
                List.of(field("county", "keep")),
                Set.of("county"),
                Set.of(),
                Set.of(),
                List.of(),
                FileFormat.CSV);
        Delivery failed = deliveries.prepare(order, by("shenhe"));
        assertThat(failed.deliveryState()).isEqualTo(DeliveryState.FAILED);
        assertThat(failed.remark()).contains("没有登记为交付对象");
    }

    @Test
    @Clause("SP-02")
    void carriesTheRowsOfAnUploadedFileThatWasCheckedWhenItArrived() {
        Arrival arrival = arrivals.take(
                PROVIDER,
                "上月数据.csv",
                csv("county,status,说明\n临江县,求职中," + "990102199003070011" + "\n西浦区,已就业,无\n"),
                "",
                by("shenhe"));
        assertThat(arrival.clean()).isFalse();
        assertThat(arrival.report()).contains("“说明”列 1 处公民身份号码");
        assertThat(arrivals.take(
                                PROVIDER,
                                "又一次.csv",
                                csv("county,status,说明\n临江县,求职中,990102199003070011\n西浦区,已就业,无\n"),
                                "",
                                by("shenhe"))
                        .id())
                .as("the same file")
                .isEqualTo(arrival.id());

        DeliveryOrder order = from(arrival, List.of("county", "status"));
        Delivery delivered = deliver(order);
        assertThat(delivered.tableRows()).isEqualTo(2);
        deliveries.fetch(delivered.number(), person("shenqing"));
        deliveries.password(delivered.number(), person("shenqing"));
        deliveries.receive(delivered.number(), person("shenqing"));
        assertThat(arrivals.look(arrival.id()).orElseThrow().wipedAt()).isNotNull();
        assertThat(deliveries
                        .prepare(from(arrival, List.of("county")), by("shenhe"))
                        .remark())
                .contains("已经清除，请重新上传");
    }

    @Test
    void refusesFilesThatAreNone() {
        assertThatThrownBy(() -> arrivals.take(PROVIDER, "空.csv", csv(""), "", by("shenhe")))
                .hasMessageContaining("空的");
        assertThatThrownBy(() -> arrivals.take(PROVIDER, "坏.zip", csv("PK nothing"), "", by("shenhe")))
                .hasMessageContaining("损坏");
        Arrival lacking = arrivals.take(PROVIDER, "缺列.csv", csv("county\n临江县\n"), "", by("shenhe"));
        assertThat(deliveries
                        .prepare(from(lacking, List.of("county", "status")), by("shenhe"))
                        .remark())
                .contains("缺少列：status");
    }

    @Test
    void fetchesWhatAPartnerLeftInItsDropDirectory() throws IOException {
        try (InvitingServer server = server()) {
            Path inbox = Files.createDirectory(server.root().resolve("drop"));
            Files.writeString(inbox.resolve("来数.csv"), "county,status\n南麓县,培训中\n");
            Files.writeString(inbox.resolve("写着.csv.part"), "county");
            Path bad = inbox.resolve("坏.csv");
            Files.writeString(bad, "\"county");
            Path bomb = inbox.resolve("炸.zip");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
                zip.putNextEntry(new ZipEntry("data.csv"));
                zip.write(new byte[20_000_000]);
            }
            drop.pollAll();
            drop.pollAll();

            assertThat(inbox.resolve("来数.csv")).doesNotExist();
            assertThat(inbox.resolve("写着.csv.part")).exists();
            assertThat(bad).exists();
            assertThat(bomb).exists();
            assertThat(jdbc.queryForObject(
                            "select count(*) from audit_event where kind = 'arrival.refused' and sentence like '%炸.zip%压缩炸弹%'",
                            Long.class))
                    .isEqualTo(1);
            assertThat(arrivals.of(RECEIVER, 1).rows())
                    .filteredOn(arrival -> arrival.fileName().equals("来数.csv"))
                    .singleElement()
                    .satisfies(arrival -> assertThat(arrival.arrivedBy()).isNull());
            assertThat(jdbc.queryForObject(
                            "select count(*) from audit_event where kind = 'arrival.refused' and subject = 'A0102'",
                            Long.class))
                    .as("each told of once")
                    .isEqualTo(2);
        }
    }

    @Test
    void keepsPrivateKeysLocked() throws IOException {
        try (InvitingServer server = server()) {
            assertThat(server.port()).isPositive();
            assertThat(partners.test(RECEIVER)).isNull();
            assertThat(jdbc.queryForObject(
                            "select private_key from delivery_partner where agency_id = 'A0102'", String.class))
                    .doesNotContain("OPENSSH");
            assertThat(partners.privateKey(RECEIVER)).contains("OPENSSH PRIVATE KEY");
        }
    }

    @Test
    void refusesAPartnerWithEverythingThatIsWrong() {
        assertThatThrownBy(() -> partners.register(
                        RECEIVER,
                        new PartnerInput("SFTP", "shenqing, shenhe", "", "99999", "", "../etc", "", "AAAA", "key"),
                        by("admin")))
                .isInstanceOf(InputRefused.class)
                .satisfies(refused -> assertThat(((InputRefused) refused).problems())
                        .extracting("field")
                        .contains("receivers", "host", "port", "user", "directory", "hostKey", "pgpKey"));
    }

    @Test
    void isSeenByThoseConcernedOnly() {
        Delivery delivered = deliver(order(List.of("county"), "keep"));

        assertThat(deliveries
                        .search(number.value(), null, 1, person("shenqing"))
                        .rows())
                .hasSize(1);
        assertThat(deliveries
                        .search(number.value(), DeliveryState.DELIVERED, 1, person("shouli"))
                        .total())
                .isEqualTo(1);
        assertThat(deliveries
                        .search(number.value(), DeliveryState.FAILED, 1, person("shouli"))
                        .total())
                .isZero();
        assertThat(deliveries.search(number.value(), null, 1, person("weijian")).total())
                .isZero();
        assertThatThrownBy(() -> deliveries.view(delivered.number(), person("weijian")))
                .isInstanceOf(NotFound.class);
    }

    private Delivery deliver(DeliveryOrder order) {
        Delivery ready = deliveries.prepare(order, by("shenhe"));
        assertThat(ready.deliveryState()).as(ready.report() + ready.remark()).isEqualTo(DeliveryState.READY);
        return deliveries.send(ready.number(), Actor.SYSTEM);
    }

    private InvitingServer server() throws IOException {
        InvitingServer server = new InvitingServer(Files.createDirectories(directory.resolve("server")));
        server.admit(java.util.Objects.requireNonNull(
                        partners.register(RECEIVER, input(Channel.SFTP, server, "/", "/drop"), by("admin"))
                                .server())
                .publicKey());
        return server;
    }

    private static PartnerInput input(Channel channel, @Nullable InvitingServer server, String directory, String drop) {
        return server == null
                ? new PartnerInput(channel.name(), "shenqing，minzheng", "", "", "", "", "", "", "")
                : new PartnerInput(
                        channel.name(),
                        "shenqing，minzheng",
                        "127.0.0.1",
                        String.valueOf(server.port()),
                        "shuyue",
                        directory,
                        drop,
                        "server.example " + server.hostKey() + " comment",
                        "");
    }

    private DeliveryOrder order(List<String> names, String last) {
        return order(null, names, last, null);
    }

    private DeliveryOrder under(CaseNumber agreement) {
        return order(agreement, List.of("county"), "keep", null);
    }

    private DeliveryOrder from(Arrival arrival, List<String> names) {
        return order(null, names, "keep", arrival);
    }

    private DeliveryOrder order(
            @Nullable CaseNumber agreement, List<String> names, String last, @Nullable Arrival source) {
        List<ScreenedField> fields = names.stream()
                .map(name -> field(name, name.equals(names.get(names.size() - 1)) ? last : "keep"))
                .toList();
        return new DeliveryOrder(
                number,
                agreement,
                "就业登记信息",
                PROVIDER,
                RECEIVER,
                List.of(),
                null,
                EMPLOYMENT,
                source == null ? null : source.id(),
                fields,
                Set.copyOf(names),
                Set.of(),
                Set.of(),
                List.of(),
                FileFormat.CSV);
    }

    private ScreenedField field(String name, String rule) {
        return new ScreenedField(name, label(name), MaskRule.parse(rule));
    }

    private static String label(String name) {
        return switch (name) {
            case "county" -> "所在区县";
            case "status" -> "就业状态";
            case "id_number" -> "公民身份号码";
            default -> name;
        };
    }

    private List<String> kinds(DeliveryNumber delivery) {
        return jdbc.queryForList("select kind from audit_event where subject = ?", String.class, delivery.value());
    }

    private Actor by(String login) {
        return people.actor(new PersonId(login));
    }

    private Person person(String login) {
        return people.find(new PersonId(login));
    }

    private static ByteArrayInputStream csv(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
