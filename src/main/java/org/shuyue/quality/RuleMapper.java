package org.shuyue.quality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.ResourceId;

@Mapper
interface RuleMapper {
    String COLUMNS = """
            id, resource_id, kind, items, detail, message, clause, added_by, added_at, end_reason, ended_by, ended_at
            """;

    @Select("select " + COLUMNS + """
            from quality_rule
            where resource_id = #{resource}
              and ended_at is null
            order by id
            """)
    List<RuleRow> active(ResourceId resource);

    @Select("select " + COLUMNS + """
            from quality_rule
            where resource_id = #{resource}
            order by id
            """)
    List<RuleRow> all(ResourceId resource);

    @Select("select " + COLUMNS + """
            from quality_rule
            where id = #{id}
            """)
    Optional<RuleRow> find(long id);

    @Insert("""
            insert into quality_rule
              (resource_id, kind, items, detail, message, clause, added_by, added_at)
            values
              (#{resource}, #{kind}, #{items}, #{detail}, #{message}, #{clause}, #{by}, #{at})
            """)
    void insert(
            ResourceId resource,
            RuleKind kind,
            String items,
            String detail,
            String message,
            String clause,
            String by,
            Instant at);

    @Update("""
            update quality_rule
            set end_reason = #{reason}, ended_by = #{by}, ended_at = #{at}
            where id = #{id}
              and ended_at is null
            """)
    int end(long id, String reason, String by, Instant at);

    @Select("""
            select expected_rows, storage_least, completeness_least, fill_least, anomaly_most, duplicate_most, basis
            from quality_standard
            where resource_id = #{resource}
            """)
    Optional<QualityStandard> standard(ResourceId resource);

    @Delete("""
            delete from quality_standard
            where resource_id = #{resource}
            """)
    void removeStandard(ResourceId resource);

    @Insert("""
            insert into quality_standard
              (resource_id, expected_rows, storage_least, completeness_least, fill_least, anomaly_most, duplicate_most,
               basis, set_by, set_at)
            values
              (#{resource}, #{standard.expectedRows}, #{standard.storageLeast}, #{standard.completenessLeast},
               #{standard.fillLeast}, #{standard.anomalyMost}, #{standard.duplicateMost}, #{standard.basis}, #{by},
               #{at})
            """)
    void insertStandard(ResourceId resource, QualityStandard standard, String by, Instant at);
}
