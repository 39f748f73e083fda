package org.shuyue.maintenance;

import java.time.Instant;
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
import org.shuyue.catalogue.OpeningTerms;
import org.shuyue.catalogue.SharingTerms;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** SQL of reviews. */
@Mapper
interface ReviewMapper {

    /** A second open one of the same resource breaks the unique index of the marker. */
    @Insert("""
            insert into periodic_review (
                case_number, resource_id, open_marker, resource_name, provider, started_by, was_due, remark,
                sharing_now, sharing_conditions_now, sharing_basis_now, opening_now, opening_conditions_now,
                opening_basis_now, review_state, started_at)
            values (
                #{begun.number}, #{begun.resource}, #{begun.resource}, #{begun.resourceName}, #{begun.provider},
                #{begun.startedBy}, #{begun.due}, #{begun.remark}, #{sharing.type}, #{sharing.conditions},
                #{sharing.basis}, #{opening.type}, #{opening.conditions}, #{opening.basis}, 'EVALUATING', #{begun.at})
            """)
    void insert(
            @Param("begun") Begun begun,
            @Param("sharing") SharingTerms sharing,
            @Param("opening") OpeningTerms opening);

    /** What is known of a review when it begins. */
    record Begun(
            CaseNumber number,
            ResourceId resource,
            String resourceName,
            AgencyId provider,
            PersonId startedBy,
            boolean due,
            String remark,
            Instant at) {}

    @Select("""
            select case_number, resource_id as resource, resource_name, provider, started_by, was_due as due, remark,
                sharing_now, sharing_conditions_now, sharing_basis_now, opening_now, opening_conditions_now,
                opening_basis_now, review_state, started_at, new_sharing, new_sharing_conditions, new_sharing_basis,
                sharing_reason, sharing_processing, new_opening, new_opening_conditions, new_opening_basis,
                opening_reason, opening_ground, opening_evidence, evaluated_by, confirm_remark, confirmed_by,
                withdrawal_reason, closed_at
            from periodic_review
            where case_number = #{number}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<PeriodicReview> find(CaseNumber number);

    @Select("""
            select case_number
            from periodic_review
            where open_marker = #{resource}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<CaseNumber> openOf(ResourceId resource);

    /** When the last one that was decided ended. */
    @Select("""
            select max(closed_at)
            from periodic_review
            where resource_id = #{resource}
                and review_state in ('KEPT', 'CHANGED')
            """)
    @Nullable
    Instant lastDecided(ResourceId resource);

    /** Every entry that was ever reviewed to the end, with the end of its last review. */
    @Select("""
            select resource_id as resource, max(closed_at) as at
            from periodic_review
            where review_state in ('KEPT', 'CHANGED')
            group by resource_id
            """)
    List<Decided> lastDecisions();

    /** When an entry was reviewed last. */
    record Decided(ResourceId resource, Instant at) {}

    /** Every entry that is being reviewed, with its provider. */
    @Select("""
            select resource_id as resource, provider, was_due as due
            from periodic_review
            where open_marker is not null
            """)
    List<Open> open();

    /** A review under way. */
    record Open(ResourceId resource, AgencyId provider, boolean due) {}

    @Update("""
            update periodic_review
            set sharing_now = #{sharing.type},
                sharing_conditions_now = #{sharing.conditions},
                sharing_basis_now = #{sharing.basis},
                opening_now = #{opening.type},
                opening_conditions_now = #{opening.conditions},
                opening_basis_now = #{opening.basis}
            where case_number = #{number}
            """)
    void askAgain(
            @Param("number") CaseNumber number,
            @Param("sharing") SharingTerms sharing,
            @Param("opening") OpeningTerms opening);

    @Update("""
            update periodic_review
            set new_sharing = #{found.sharing.type},
                new_sharing_conditions = #{found.sharing.conditions},
                new_sharing_basis = #{found.sharing.basis},
                sharing_reason = #{found.sharingReason},
                sharing_processing = #{found.sharingProcessing},
                new_opening = #{found.opening.type},
                new_opening_conditions = #{found.opening.conditions},
                new_opening_basis = #{found.opening.basis},
                opening_reason = #{found.openingReason},
                opening_ground = #{found.openingGround},
                opening_evidence = #{found.openingEvidence},
                evaluated_by = #{by}
            where case_number = #{number}
            """)
    void evaluate(@Param("number") CaseNumber number, @Param("found") TypeEvaluation found, @Param("by") String by);

    @Update("""
            update periodic_review
            set confirm_remark = #{remark},
                confirmed_by = #{by}
            where case_number = #{number}
            """)
    void confirm(@Param("number") CaseNumber number, @Param("remark") String remark, @Param("by") String by);

    @Update("""
            update periodic_review
            set review_state = #{state}
            where case_number = #{number}
            """)
    void move(@Param("number") CaseNumber number, @Param("state") ReviewState state);

    @Update("""
            update periodic_review
            set review_state = #{state},
                withdrawal_reason = #{withdrawal},
                closed_at = #{at},
                open_marker = null
            where case_number = #{number}
            """)
    void close(
            @Param("number") CaseNumber number,
            @Param("state") ReviewState state,
            @Param("withdrawal") @Nullable String withdrawal,
            @Param("at") Instant at);
}
