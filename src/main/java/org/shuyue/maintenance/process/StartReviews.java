package org.shuyue.maintenance.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuyue.catalogue.Resource;
import org.shuyue.maintenance.ReviewSchedule;
import org.shuyue.notice.Letters;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.workflow.CaseStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reviews begin by themselves when their time has come (YC-20b, YC-27), a few at once, each in a transaction of its own:
 * a node that stops half-way has begun what it has begun, and of two that begin the same one comes first.
 */
@Component
@EnableConfigurationProperties(ReviewSettings.class)
public class StartReviews {
    private static final Logger LOG = LoggerFactory.getLogger(StartReviews.class);

    private final ReviewSchedule schedule;
    private final CaseStart start;
    private final People people;
    private final Letters letters;
    private final ReviewSettings settings;

    StartReviews(ReviewSchedule schedule, CaseStart start, People people, Letters letters, ReviewSettings settings) {
        this.schedule = schedule;
        this.start = start;
        this.people = people;
        this.letters = letters;
        this.settings = settings;
    }

    /** Every hour; the cases that it began. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 240_000)
    public List<CaseNumber> startDue() {
        List<CaseNumber> begun = new ArrayList<>();
        for (Resource resource : schedule.due(settings.reviewsAtOnce(), settings.reviewsOfProvider())) {
            starter(resource).flatMap(person -> begin(resource, person)).ifPresent(begun::add);
        }
        return begun;
    }

    /** In the name of a reviewer of the provider, of its leader, or of an operator, who then is told what is missing. */
    private Optional<Person> starter(Resource resource) {
        return Stream.of(
                        people.withRole(Role.REVIEWER, resource.provider()),
                        people.withRole(Role.LEADER, resource.provider()),
                        people.withRole(Role.OPERATOR))
                .flatMap(List::stream)
                .findFirst();
    }

    private Optional<CaseNumber> begin(Resource resource, Person person) {
        try {
            CaseNumber number = start.startFor(
                    PeriodicReviewProcess.KEY,
                    Map.of(PeriodicReviewProcess.RESOURCE.name(), resource.id().value()),
                    person);
            tellWhereNobodyEvaluates(resource, number);
            return Optional.of(number);
        } catch (InputRefused notNow) {
            LOG.info("The review of {} has to wait: {}", resource.id(), notNow.getMessage());
            return Optional.empty();
        }
    }

    private void tellWhereNobodyEvaluates(Resource resource, CaseNumber number) {
        if (people.withRole(Role.REVIEWER, resource.provider()).isEmpty()) {
            letters.toRole(
                    Role.OPERATOR,
                    null,
                    number,
                    "类型评估无人办理",
                    "“" + resource.name() + "”（" + resource.id() + "）的类型评估已到期，提供部门没有审核人员，请联系系统管理员设置。");
        }
    }
}
