package org.shuyue.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.Resource;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

/** SQL of inspections; what takes lists is in the XML beside it. */
@Mapper
interface InspectionMapper {
    String COLUMNS = """
            id, resource_id, provider, occasion, source, file_name, inspection_state, row_count, standard_met, shortfall,
            operations_note, trouble, case_number, started_by, started_at, finished_at
            """;

    @Insert("""
            insert into quality_inspection
              (resource_id, provider, occasion, source, file_name, inspection_state, row_count, standard_met, shortfall,
               operations_note, trouble, case_number, started_by, started_at)
            values
              (#{row.resourceId}, #{row.provider}, #{row.occasion}, #{row.source}, #{row.fileName}, #{row.state}, 0, false,
               '', #{row.operationsNote}, '', #{row.caseNumber}, #{row.startedBy}, #{row.startedAt})
            """)
    @Options(useGeneratedKeys = true, keyProperty = "row.id", keyColumn = "id")
    void insert(@Param("row") NewInspection row);

    @Update("""
            update quality_inspection
            set inspection_state = #{state}, row_count = #{rowCount}, standard_met = #{met}, shortfall = #{shortfall},
              trouble = #{trouble}, finished_at = #{at}
            where id = #{id}
            """)
    void finish(
            long id, InspectionState state, long rowCount, boolean met, String shortfall, String trouble, Instant at);

    @Select("select " + COLUMNS + """
            from quality_inspection
            where id = #{id}
            """)
    Optional<InspectionRow> find(long id);

    @Select("select " + COLUMNS + """
            from quality_inspection
            where resource_id = #{resource}
            order by id desc
            limit #{size} offset #{offset}
            """)
    List<InspectionRow> of(ResourceId resource, int size, int offset);

    @Select("""
            select count(*)
            from quality_inspection
            where resource_id = #{resource}
            """)
    long countOf(ResourceId resource);

    @Select("select " + COLUMNS + """
            from quality_inspection
            where case_number = #{number}
            order by id
            """)
    List<InspectionRow> ofCase(CaseNumber number);

    @Select("""
            select count(*)
            from quality_inspection
            where resource_id = #{resource}
              and inspection_state = 'RUNNING'
              and started_at > #{since}
            """)
    int running(ResourceId resource, Instant since);

    @Select("""
            select count(*)
            from quality_inspection
            where resource_id = #{resource}
              and occasion = 'ANNUAL'
              and inspection_state = 'DONE'
              and started_at >= #{since}
            """)
    int annual(ResourceId resource, Instant since);

    @Select("""
            select max(finished_at)
            from quality_inspection
            where resource_id = #{resource}
              and occasion = 'ANNUAL'
              and inspection_state = 'DONE'
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Instant> lastAnnual(ResourceId resource);

    @Select("""
            select attempts
            from yearly_inspection
            where resource_id = #{resource}
              and due_date = #{due}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Integer> attempts(ResourceId resource, LocalDate due);

    @Insert("""
            insert into yearly_inspection (resource_id, due_date, attempts, attempted_at)
            values (#{resource}, #{due}, 1, #{at})
            """)
    void takeUp(ResourceId resource, LocalDate due, Instant at);

    @Update("""
            update yearly_inspection
            set attempts = attempts + 1, attempted_at = #{at}
            where resource_id = #{resource}
              and due_date = #{due}
              and attempts < #{most}
              and attempted_at <= #{before}
            """)
    int tryAgain(ResourceId resource, LocalDate due, int most, Instant before, Instant at);

    @Update("""
            update yearly_inspection
            set inspection_id = #{inspection}
            where resource_id = #{resource}
              and due_date = #{due}
            """)
    void took(ResourceId resource, LocalDate due, long inspection);

    List<AgencyFigure> ofAgencies(Instant since, Collection<AgencyId> agencies);

    List<InspectionRow> latest(Collection<ResourceId> resources);

    @Insert("""
            insert into quality_indicator (inspection_id, indicator, numerator, denominator)
            values (#{inspection}, #{indicator}, #{numerator}, #{denominator})
            """)
    void insertIndicator(long inspection, Indicator indicator, long numerator, long denominator);

    List<IndicatorRow> indicators(Collection<Long> inspections);

    @Insert("""
            insert into quality_finding
              (inspection_id, rule_code, kind, items, detail, message, clause, checked, faults, note)
            values
              (#{row.inspectionId}, #{row.ruleCode}, #{row.kind}, #{row.items}, #{row.detail}, #{row.message},
               #{row.clause}, #{row.checked}, #{row.faults}, #{row.note})
            """)
    @Options(useGeneratedKeys = true, keyProperty = "row.id", keyColumn = "id")
    void insertFinding(@Param("row") NewFinding row);

    @Select("""
            select id, rule_code, kind, items, detail, message, clause, checked, faults, note
            from quality_finding
            where inspection_id = #{inspection}
            order by id
            """)
    List<FindingRow> findings(long inspection);

    @Insert("""
            insert into quality_sample (finding_id, line, cells)
            values (#{finding}, #{line}, #{cells})
            """)
    void insertSample(long finding, long line, String cells);

    @Select("""
            select line, cells
            from quality_sample
            where finding_id = #{finding}
            order by line
            """)
    List<SampleRow> samples(long finding);

    /** An inspection that begins; the database gives it its id. */
    @SuppressWarnings("NullAway.Init") // the mapper fills it
    final class NewInspection {
        long id;
        final ResourceId resourceId;
        final AgencyId provider;
        final Occasion occasion;
        final InspectionSource source;
        final String fileName;
        final InspectionState state = InspectionState.RUNNING;
        final String operationsNote;
        final @Nullable CaseNumber caseNumber;
        final String startedBy;
        final Instant startedAt;

        NewInspection(
                Resource resource,
                Occasion occasion,
                InspectionSource source,
                String fileName,
                String operationsNote,
                @Nullable CaseNumber caseNumber,
                String startedBy,
                Instant startedAt) {
            this.resourceId = resource.id();
            this.provider = resource.provider();
            this.occasion = occasion;
            this.source = source;
            this.fileName = fileName;
            this.operationsNote = operationsNote;
            this.caseNumber = caseNumber;
            this.startedBy = startedBy;
            this.startedAt = startedAt;
        }
    }

    /** A finding on its way in. */
    final class NewFinding {
        long id;
        final long inspectionId;
        final String ruleCode;
        final RuleKind kind;
        final String items;
        final String detail;
        final String message;
        final String clause;
        final long checked;
        final long faults;
        final String note;

        NewFinding(long inspectionId, Finding finding) {
            this.inspectionId = inspectionId;
            ruleCode = finding.rule().code();
            kind = finding.rule().kind();
            items = String.join(",", finding.rule().items());
            detail = finding.rule().detail();
            message = finding.rule().message();
            clause = finding.rule().clause();
            checked = finding.checked();
            faults = finding.faults();
            note = finding.note();
        }
    }

    /** An indicator of one inspection of an agency's data. */
    record AgencyFigure(
            AgencyId provider,
            ResourceId resourceId,
            Instant startedAt,
            Indicator indicator,
            long numerator,
            long denominator) {}

    /** An indicator of an inspection. */
    record IndicatorRow(long inspectionId, Indicator indicator, long numerator, long denominator) {}

    /** What was found under a rule. */
    record FindingRow(
            long id,
            String ruleCode,
            RuleKind kind,
            String items,
            String detail,
            String message,
            String clause,
            long checked,
            long faults,
            String note) {
        QualityRule rule() {
            return new QualityRule(ruleCode, kind, RuleRow.names(items), detail, message, clause);
        }
    }

    /** A masked row; the cells as a JSON object. */
    record SampleRow(long line, String cells) {}
}
