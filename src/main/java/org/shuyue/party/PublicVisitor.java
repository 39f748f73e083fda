package org.shuyue.party;

import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At each start: there is somebody for the cases of those who have no account (YC-30a); nobody logs in as him. */
@Component
@Order(200) // after the first administrator, who is made only while the database knows nobody
class PublicVisitor implements ApplicationRunner {
    /** No password has this hash. */
    private static final String NO_PASSWORD = "{bcrypt}";

    private final StartLock lock;
    private final People people;

    PublicVisitor(StartLock lock, People people) {
        this.lock = lock;
        this.people = people;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        lock.take();
        if (people.look(Applicants.VISITOR).isEmpty()) {
            people.insert(
                    new Person(Applicants.VISITOR, "来访公众", Agency.PUBLIC, Set.of(Role.APPLICANT), true), NO_PASSWORD);
        }
    }
}
