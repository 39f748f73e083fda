package org.shuyue.delivery;

import org.shuyue.party.StartLock;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the demo the agencies that ask for data receive files in their boxes: no server of others is needed. */
@Component
@Profile("demo")
@Order(220)
class DemoPartners implements ApplicationRunner {
    private final StartLock lock;
    private final Partners partners;

    DemoPartners(StartLock lock, Partners partners) {
        this.lock = lock;
        this.partners = partners;
    }

    /** Of two processes that start at once on an empty database, one does it all. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        lock.take();
        if (partners.all().isEmpty()) {
            box("A0102", "shenqing, minzheng");
            box("A0201", "xianqu");
            box("A0203", "quxu");
            box("A0205", "quwei");
        }
    }

    private void box(String agency, String receivers) {
        partners.register(
                new AgencyId(agency),
                new PartnerInput(Channel.BOX.name(), receivers, "", "", "", "", "", "", ""),
                Actor.SYSTEM);
    }
}
