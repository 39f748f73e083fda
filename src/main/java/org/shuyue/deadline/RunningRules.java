package org.shuyue.deadline;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many cases run under each rule. */
@Service
public class RunningRules {
    private final Counts counts;

    RunningRules(Counts counts) {
        this.counts = counts;
    }

    /** By the ids of the rules of that pack; one without a running case is left out. */
    @Transactional(readOnly = true)
    public Map<String, Long> casesByRule(String pack) {
        return counts.running(pack).stream().collect(toMap(Count::ruleId, Count::cases));
    }

    /** One line of the count. */
    record Count(String ruleId, long cases) {}

    /** SQL of the count. */
    @Mapper
    interface Counts {

        @Select("""
                select rule_id, count(distinct case_number) as cases
                from deadline
                where state = 'RUNNING'
                    and pack = #{pack}
                group by rule_id
                """)
        List<Count> running(String pack);
    }
}
