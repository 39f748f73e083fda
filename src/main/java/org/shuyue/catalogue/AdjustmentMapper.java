package org.shuyue.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

/** SQL of temporary sharing types. */
@Mapper
interface AdjustmentMapper {

    /** A second one of the same resource breaks the unique index of the marker. */
    @Insert("""
            insert into catalogue_adjustment (
                case_number, resource_id, open_marker, temporary_type, temporary_conditions, temporary_basis,
                former_type, former_conditions, former_basis, until_date, begun_at)
            values (
                #{caseNumber}, #{resourceId}, #{resourceId}, #{temporaryType}, #{temporaryConditions},
                #{temporaryBasis}, #{formerType}, #{formerConditions}, #{formerBasis}, #{untilDate}, #{begunAt})
            """)
    void insert(AdjustmentRow row);

    @Select("""
            select case_number, resource_id, temporary_type, temporary_conditions, temporary_basis,
                former_type, former_conditions, former_basis, until_date, begun_at, ended_at
            from catalogue_adjustment
            where open_marker = #{resource}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<AdjustmentRow> inForce(ResourceId resource);

    /** What has one in force. */
    @Select("""
            select open_marker
            from catalogue_adjustment
            where open_marker is not null
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<ResourceId> adjusted();

    @Select("""
            select case_number, resource_id, temporary_type, temporary_conditions, temporary_basis,
                former_type, former_conditions, former_basis, until_date, begun_at, ended_at
            from catalogue_adjustment
            where case_number = #{number}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<AdjustmentRow> find(CaseNumber number);

    /** The one that was in force then. */
    @Select("""
            select case_number, resource_id, temporary_type, temporary_conditions, temporary_basis,
                former_type, former_conditions, former_basis, until_date, begun_at, ended_at
            from catalogue_adjustment
            where resource_id = #{resource}
                and begun_at <= #{moment}
                and (ended_at is null or ended_at >= #{moment})
            order by begun_at desc
            limit 1
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<AdjustmentRow> at(@Param("resource") ResourceId resource, @Param("moment") Instant moment);

    @Update("""
            update catalogue_adjustment
            set until_date = #{until}
            where case_number = #{number}
                and ended_at is null
            """)
    int extend(@Param("number") CaseNumber number, @Param("until") LocalDate until);

    @Update("""
            update catalogue_adjustment
            set former_type = #{terms.type},
                former_conditions = #{terms.conditions},
                former_basis = #{terms.basis}
            where open_marker = #{resource}
            """)
    int returnTo(@Param("resource") ResourceId resource, @Param("terms") SharingTerms terms);

    @Update("""
            update catalogue_adjustment
            set ended_at = #{at},
                open_marker = null
            where case_number = #{number}
                and ended_at is null
            """)
    int end(@Param("number") CaseNumber number, @Param("at") Instant at);
}
