package org.shuyue.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuyue.access.Holds;
import org.shuyue.screening.MaskRule;
import org.shuyue.screening.ScreenedField;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** The platform's own disk is as good as full: nothing is prepared or taken, and it is said. */
@ApplicationTest
class FullDiskTest {
    private static final AgencyId PROVIDER = new AgencyId("A0101");

    @Autowired
    ApplicationContext context;

    @TempDir
    Path directory;

    private DeliverySettings settings;
    private Arrivals arrivals;

    @BeforeEach
    void fill() {
        settings = new DeliverySettings(
                directory,
                directory.resolve("delivery.key"),
                true,
                3,
                5,
                Duration.ofSeconds(10),
                DataSize.ofMegabytes(50),
                DataSize.ofMegabytes(100),
                DataSize.ofTerabytes(1_000_000));
        arrivals = new Arrivals(
                bean(ArrivalMapper.class),
                new Store(settings),
                settings,
                bean(Clock.class),
                bean(ApplicationEventPublisher.class));
    }

    @Test
    void aDeliveryWaitsForAPersonWithTheReason() throws IOException {
        Delivery failed = deliveries().prepare(order(), Actor.SYSTEM);

        assertThat(failed.deliveryState()).isEqualTo(DeliveryState.FAILED);
        assertThat(failed.remark()).contains("磁盘空间不足", "请运行管理人员清理后重试");
        assertThat(failed.fileName()).isNull();
        assertThat(left()).isEmpty();
    }

    @Test
    void anUploadIsRefusedBesideItsField() throws IOException {
        assertThatThrownBy(() -> arrivals.take(
                        PROVIDER,
                        "三月.csv",
                        new ByteArrayInputStream("county\n临江县\n".getBytes(StandardCharsets.UTF_8)),
                        "",
                        Actor.SYSTEM))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("磁盘空间不足")
                .satisfies(refused -> assertThat(((InputRefused) refused).problems())
                        .extracting("field")
                        .containsExactly("file"));
        assertThat(left()).isEmpty();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Deliveries deliveries() {
        return new Deliveries(
                bean(DeliveryMapper.class),
                bean(Partners.class),
                bean(SourceRows.class),
                arrivals,
                bean(Holds.class),
                bean(Sftp.class),
                new Store(settings),
                bean(KeyFile.class),
                bean(ManifestSeal.class),
                settings,
                bean(ObjectMapper.class),
                bean(Clock.class),
                bean(TransactionTemplate.class),
                bean(ApplicationEventPublisher.class));
    }

    private static DeliveryOrder order() {
        return new DeliveryOrder(
                new CaseNumber("JFTEST-DISK"),
                null,
                "试交付",
                PROVIDER,
                new AgencyId("A0102"),
                List.of(new PersonId("minzheng")),
                Channel.BOX,
                new ResourceId("A0101-0001"),
                null,
                List.of(new ScreenedField("county", "所在区县", MaskRule.parse("keep"))),
                Set.of("county"),
                Set.of(),
                Set.of(),
                List.of(),
                FileFormat.CSV);
    }

    /** The publisher is the context itself. */
    private <T> T bean(Class<T> type) {
        return type.isInstance(context) ? type.cast(context) : context.getBean(type);
    }
}
