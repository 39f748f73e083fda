package org.shuyue.agreement.process;

import java.util.Map;
import java.util.TreeMap;
import org.shuyue.agreement.Agreements;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.StartLock;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.CaseStart;
import org.shuyue.workflow.CaseTasks;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agreement in force with a monthly plan, between the health commission and the human resources bureau of the invented
 * city: drafted, agreed upon and sealed by its people through the same doors as everybody's.
 */
@Component
@Profile("demo")
@Order(500)
@EnableConfigurationProperties(AgreementSettings.class)
class AgreementDemo implements ApplicationRunner {
    private static final AgencyId RECEIVER = new AgencyId("A0104");

    private final StartLock lock;
    private final Agreements agreements;
    private final CaseStart start;
    private final CaseTasks tasks;
    private final People people;
    private final AgreementSettings settings;

    AgreementDemo(
            StartLock lock,
            Agreements agreements,
            CaseStart start,
            CaseTasks tasks,
            People people,
            AgreementSettings settings) {
        this.lock = lock;
        this.agreements = agreements;
        this.start = start;
        this.tasks = tasks;
        this.people = people;
        this.settings = settings;
    }

    /** Of two processes that start at once on an empty database, one does it all. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        lock.take();
        if (settings.demoAgreement()
                && people.look(new PersonId("weijian")).isPresent()
                && agreements.ofAgency(RECEIVER).isEmpty()) {
            conclude();
        }
    }

    CaseNumber conclude() {
        Map<String, Object> text = text();
        Map<String, Object> draft = new TreeMap<>(text);
        draft.putAll(Map.of(
                "agreementKind", "COOPERATION", "ownSide", "A", "counterpartHandler", "fuhe", "dataProvider", "B"));
        CaseNumber number = start.start(AgreementLifecycleProcess.KEY, draft, person("weijian"));
        text.put("textDecision", "agree");
        complete(number, "fuhe", text);
        for (String[] side : new String[][] {{"weizhang", "weijian"}, {"lingdao", "fuhe"}}) {
            complete(number, side[0], Map.of("signDecision", "agree"));
            complete(number, side[1], Map.of("contentChecked", true));
        }
        return number;
    }

    private void complete(CaseNumber number, String login, Map<String, Object> fields) {
        Person person = person(login);
        tasks.complete(tasks.openOf(number, person).get(0).taskId(), fields, person);
    }

    private Person person(String login) {
        return people.find(new PersonId(login));
    }

    private static Map<String, Object> text() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("agreementTitle", "健康扶贫领域数据共享合作协议"),
                Map.entry("creditCodeA", "11999900MB0D00001A"),
                Map.entry("addressA", "云川市安康路 6 号"),
                Map.entry("contactA", "0000-8800104"),
                Map.entry("creditCodeB", "11999900MB0D00002B"),
                Map.entry("addressB", "云川市就业路 9 号"),
                Map.entry("contactB", "0000-8800101"),
                Map.entry("purpose", "分析困难人员的就业状况\n安排健康扶贫服务"),
                Map.entry("dataScope", "脱敏后的就业登记汇总数据\n各县区的登记人数和技能等级分布"),
                Map.entry("resources", "A0101-0001：status、skill_level、education、county"),
                Map.entry("termYears", "2"),
                Map.entry("confidentialityYears", "3"),
                Map.entry("deliveryMode", "MONTHLY"),
                Map.entry("fileFormat", "CSV"),
                Map.entry("deliveryChannel", "PLATFORM"),
                Map.entry("administrator", "weijian"),
                Map.entry("deputyAdministrator", "weizhang")));
    }
}
