package org.shuyue.quality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

@Mapper
interface RectificationMapper {
    String COLUMNS = """
            case_number, resource, resource_name, provider, origin, inspection_id, feedback_case, problem, demand,
            rule_codes, rectification_state, end_reason, started_by, started_at, closed_at
            """;

    @Insert("""
            insert into rectification
              (case_number, resource, resource_name, provider, origin, inspection_id, feedback_case, open_marker, problem,
               demand, rule_codes, rectification_state, end_reason, started_by, started_at)
            values
              (#{row.caseNumber}, #{row.resource}, #{row.resourceName}, #{row.provider}, #{row.origin},
               #{row.inspectionId}, #{row.feedbackCase}, #{row.resource}, #{row.problem}, #{row.demand},
               #{row.ruleCodes}, #{row.rectificationState}, '', #{row.startedBy}, #{row.startedAt})
            """)
    void insert(@Param("row") Rectification row);

    @Update("""
            update rectification
            set rectification_state = #{state}
            where case_number = #{number}
            """)
    void move(CaseNumber number, RectificationState state);

    @Update("""
            update rectification
            set rectification_state = #{state}, end_reason = #{reason}, closed_at = #{at}, open_marker = null
            where case_number = #{number}
            """)
    void close(CaseNumber number, RectificationState state, String reason, Instant at);

    @Select("select " + COLUMNS + """
            from rectification
            where case_number = #{number}
            """)
    Optional<Rectification> find(CaseNumber number);

    @Select("select " + COLUMNS + """
            from rectification
            where resource = #{resource}
            order by started_at desc, case_number desc
            limit 50
            """)
    List<Rectification> of(ResourceId resource);

    @Select("""
            select case_number
            from rectification
            where open_marker = #{resource}
            """)
    Optional<CaseNumber> openFor(ResourceId resource);

    @Select("""
            select count(*)
            from rectification
            where feedback_case = #{feedback}
            """)
    int ofFeedback(CaseNumber feedback);

    @Insert("""
            insert into rectification_round
              (case_number, turn, answer, statement, basis, submitted_by, submitted_at)
            values
              (#{number}, #{turn}, #{answer}, #{statement}, #{basis}, #{by}, #{at})
            """)
    void insertRound(CaseNumber number, int turn, String answer, String statement, String basis, String by, Instant at);

    @Update("""
            update rectification_round
            set inspection_id = #{inspection}, result = #{result}, result_text = #{text}, decided_by = #{by},
              decided_at = #{at}
            where case_number = #{number}
              and turn = #{turn}
            """)
    void decide(
            CaseNumber number, int turn, @Nullable Long inspection, String result, String text, String by, Instant at);

    @Select("""
            select turn, answer, statement, basis, submitted_by, submitted_at, inspection_id, result, result_text,
              decided_by, decided_at
            from rectification_round
            where case_number = #{number}
            order by turn
            """)
    List<Round> rounds(CaseNumber number);
}
