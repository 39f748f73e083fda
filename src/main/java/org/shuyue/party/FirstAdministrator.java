package org.shuyue.party;

import java.util.Set;
import java.util.regex.Pattern;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A fresh installation gets one administrator, by configuration, and nobody else. */
@Component
@Profile("!demo")
@Order(10)
class FirstAdministrator implements ApplicationRunner {
    private static final Pattern CODE = Pattern.compile("\\S{1,64}");

    private final FirstAdministratorSettings settings;
    private final StartLock lock;
    private final PersonMapper mapper;
    private final Agencies agencies;
    private final People people;

    FirstAdministrator(
            FirstAdministratorSettings settings,
            StartLock lock,
            PersonMapper mapper,
            Agencies agencies,
            People people) {
        this.settings = settings;
        this.lock = lock;
        this.mapper = mapper;
        this.agencies = agencies;
        this.people = people;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        lock.take();
        if (mapper.count() > 0) {
            return;
        }
        String login = settings.login();
        String password = settings.password();
        if (login == null || login.isBlank() || password == null || password.isBlank()) {
            throw new FirstAdministratorMissing("数据库中还没有任何人员，也没有配置第一位系统管理员");
        }
        if (!CODE.matcher(settings.agencyCode()).matches()) {
            throw new FirstAdministratorMissing("shuyue.first-administrator.agency-code 无效，请只用大写字母、数字和连字符");
        }
        try {
            add(login, password, new AgencyId(settings.agencyCode()));
        } catch (InputRefused refused) {
            throw new FirstAdministratorMissing("第一位系统管理员的配置无效：" + refused.getMessage());
        }
    }

    private void add(String login, String password, AgencyId agency) {
        if (agencies.look(agency).isEmpty()) {
            agencies.add(
                    new Agency(agency, settings.agency(), AgencyLevel.CITY, settings.region(), true), Actor.SYSTEM);
        }
        people.add(new NewPerson(login, settings.name(), agency, Set.of(Role.ADMINISTRATOR), password), Actor.SYSTEM);
    }
}
