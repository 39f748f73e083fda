package org.shuyue.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuyue.agreement.AgreementEnd;
import org.shuyue.agreement.DeliveryPlan;
import org.shuyue.agreement.EndAgreement;
import org.shuyue.delivery.Deliveries;
import org.shuyue.delivery.DeliveryAttempt;
import org.shuyue.delivery.DeliveryState;
import org.shuyue.delivery.InvitingServer;
import org.shuyue.delivery.InvitingServer.Mishap;
import org.shuyue.delivery.PartnerInput;
import org.shuyue.delivery.Partners;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.SlaIncidents;
import org.springframework.beans.factory.annotation.Autowired;

/** A delivery to a server that takes nothing: the engine tries again by itself, then people are asked. */
@ApplicationTest
class DeliveryRetryTest {
    private static final AgencyId RECEIVER = new AgencyId("A0102");

    @Autowired
    CaseWalk walk;

    @Autowired
    TransferWalk transfer;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Partners partners;

    @Autowired
    EndAgreement end;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @TempDir
    Path directory;

    private InvitingServer server;
    private CaseNumber agreement;

    @BeforeEach
    void open() throws IOException {
        server = new InvitingServer(Files.createDirectory(directory.resolve("server")));
        register(server.hostKey());
        agreement = transfer.agreed(DeliveryPlan.Channel.SFTP);
    }

    @AfterEach
    void close() throws IOException {
        ClockUtil.reset();
        server.close();
        end.end(agreement, AgreementEnd.DISSOLVED, "试毕", Actor.SYSTEM);
        partners.register(
                RECEIVER, new PartnerInput("BOX", "shenqing, minzheng", "", "", "", "", "", "", ""), Actor.SYSTEM);
    }

    @Test
    void isTriedAgainAtLongerIntervalsThenSeenInCockpitAndGoneWhenRepaired() {
        server.befall(Mishap.FULL);
        CaseNumber number = supplied();
        for (Duration wait :
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2))) {
            failsAndWaits(number, wait);
        }
        assertThat(incidents(number)).as("the engine still tries").isEmpty();
        transfer.runJobs(number);

        assertThat(transfer.waiting(number)).as("no sixth attempt").isEmpty();
        assertThat(transfer.latest(number).deliveryState()).isEqualTo(DeliveryState.FAILED);
        assertThat(deliveries.attempts(transfer.latest(number).number()))
                .hasSize(5)
                .noneMatch(DeliveryAttempt::successful);
        assertThat(incidents(number)).singleElement().satisfies(incident -> {
            assertThat(incident.getIncidentType()).isEqualTo(SlaIncidents.UNDELIVERED);
            assertThat(incident.getActivityId()).isEqualTo("UserTask_RepairDelivery");
            assertThat(incident.getIncidentMessage()).contains(number + "-1", "第 5 次", "磁盘已满");
        });
        assertThat(walk.task(number, "shenhe").name()).isEqualTo("处理交付问题");
        assertThat(walk.subjects(number, "shenhe")).contains("交付受阻，请处理");
        assertThat(walk.subjects(number, "shouli")).contains("交付受阻");

        server.befall(Mishap.NONE);
        walk.complete(number, "shenhe", again());
        assertThat(incidents(number)).isEmpty();
        assertThat(history.createHistoricIncidentQuery()
                        .incidentType(SlaIncidents.UNDELIVERED)
                        .resolved()
                        .list())
                .anyMatch(resolved ->
                        String.valueOf(resolved.getIncidentMessage()).contains(number + "-1"));
        transfer.carried(number);
        assertThat(server.root().resolve(number + "-2.zip")).exists();
        assertThat(server.root().resolve(number + "-1.zip")).doesNotExist();
        transfer.receive(number, TransferWalk.ACCEPTED);
        assertThat(walk.end(number)).isEqualTo("EndEvent_MonthDelivered");
    }

    @Test
    void goesOnByItselfWhenTheServerIsThereAgain() {
        server.befall(Mishap.LOST);
        CaseNumber number = supplied();
        failsAndWaits(number, Duration.ofMinutes(1));
        server.befall(Mishap.NONE);
        transfer.runJobs(number);

        assertThat(transfer.latest(number).deliveryState()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(deliveries.attempts(transfer.latest(number).number()))
                .extracting(DeliveryAttempt::successful)
                .containsExactly(false, true);
        assertThat(incidents(number)).isEmpty();
    }

    @Test
    void givesNothingToAServerWithAnotherHostKeyAndSaysSo() throws IOException {
        register(InvitingServer.otherHostKey());
        CaseNumber number = failed(agreement);

        assertThat(incidents(number))
                .singleElement()
                .satisfies(incident -> assertThat(incident.getIncidentMessage()).contains("主机公钥与登记的不同"));
        try (var files = Files.list(server.root())) {
            assertThat(files).isEmpty();
        }
        end.end(agreement, AgreementEnd.DISSOLVED, "换了服务器", Actor.SYSTEM);
        assertThat(walk.end(number)).isEqualTo("EndEvent_DeliveryStopped");
        assertThat(incidents(number)).as("gone with its case").isEmpty();
    }

    @Test
    void leavesTheIncidentsOfOtherCasesAloneWhenItIsRepaired() {
        server.befall(Mishap.FULL);
        CaseNumber other = transfer.agreed(DeliveryPlan.Channel.SFTP);
        CaseNumber repaired = failed(agreement);
        CaseNumber stuck = failed(other);
        walk.complete(repaired, "shenhe", Map.of("repairDecision", "giveUp", "giveUpReason", "数据已作废"));

        assertThat(incidents(repaired)).isEmpty();
        assertThat(incidents(stuck)).hasSize(1);
        end.end(other, AgreementEnd.DISSOLVED, "试毕", Actor.SYSTEM);
    }

    private CaseNumber failed(CaseNumber agreement) {
        CaseNumber number = supplied(agreement);
        for (int i = 1; i < 5; i++) {
            Job job = transfer.waiting(number).get(0);
            assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
        }
        transfer.runJobs(number);
        assertThat(incidents(number)).hasSize(1);
        return number;
    }

    /** The file is ready and waits to be sent. */
    private CaseNumber supplied() {
        return supplied(agreement);
    }

    private CaseNumber supplied(CaseNumber agreement) {
        CaseNumber number = transfer.begun(agreement);
        walk.complete(number, "shenhe", TransferWalk.choice("county keep", "dataset"));
        transfer.runJobs(number);
        assertThat(transfer.latest(number).deliveryState()).isEqualTo(DeliveryState.READY);
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
        return number;
    }

    private void failsAndWaits(CaseNumber number, Duration wait) {
        Job job = transfer.waiting(number).get(0);
        assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
        Instant next = clock.instant().plus(wait);
        assertThat(transfer.waiting(number).get(0).getDuedate()).isEqualTo(Date.from(next));
        clock.set(next);
        ClockUtil.setCurrentTime(Date.from(next));
    }

    private List<Incident> incidents(CaseNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(instance -> runtime.createIncidentQuery().processInstanceId(instance.getId()).list().stream())
                // what a called part reports stands at its caller, too
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .toList();
    }

    private void register(String hostKey) {
        server.admit(Objects.requireNonNull(partners.register(
                                RECEIVER,
                                new PartnerInput(
                                        "SFTP",
                                        "shenqing, minzheng",
                                        "127.0.0.1",
                                        String.valueOf(server.port()),
                                        "shuyue",
                                        "/",
                                        "",
                                        "server.example " + hostKey,
                                        ""),
                                Actor.SYSTEM)
                        .server())
                .publicKey());
    }

    private static Map<String, Object> again() {
        Map<String, Object> again = TransferWalk.choice("county keep", "dataset");
        again.put("repairDecision", "again");
        return again;
    }
}
