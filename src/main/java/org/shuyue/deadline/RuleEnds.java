package org.shuyue.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.shuyue.Application;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of each rule once, thirty days before its last day, on however many nodes. */
@Service
public class RuleEnds {
    private final RuleValidity validity;
    private final Told told;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RuleEnds(RuleValidity validity, Told told, Clock clock, ApplicationEventPublisher events) {
        this.validity = validity;
        this.told = told;
        this.clock = clock;
        this.events = events;
    }

    /** Every hour, so that it is soon after midnight or after a start. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 120_000)
    @Transactional
    public void tell() {
        LocalDate today = Application.today(clock);
        List<Rule> ending =
                validity.runningOut(today).stream().filter(this::firstTime).toList();
        if (!ending.isEmpty()) {
            events.publishEvent(new RulesRunOut(ending));
        }
    }

    private boolean firstTime(Rule rule) {
        LocalDate last = rule.basis().validTo();
        if (last == null || told.count(rule.pack(), rule.id(), last) > 0) {
            return false;
        }
        try {
            told.insert(rule.pack(), rule.id(), last, Application.now(clock));
            return true;
        } catch (DuplicateKeyException anotherNode) {
            return false;
        }
    }

    /** SQL of what was told. */
    @Mapper
    interface Told {

        @Select("""
                select count(*)
                from rule_end_notice
                where pack = #{pack}
                    and rule_id = #{rule}
                    and valid_to = #{last}
                """)
        int count(String pack, String rule, LocalDate last);

        @Insert("""
                insert into rule_end_notice (pack, rule_id, valid_to, told_at)
                values (#{pack}, #{rule}, #{last}, #{at})
                """)
        void insert(String pack, String rule, LocalDate last, Instant at);
    }
}
