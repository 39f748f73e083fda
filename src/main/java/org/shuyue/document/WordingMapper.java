package org.shuyue.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.AgencyId;

@Mapper
interface WordingMapper {
    @Insert("""
            insert into paper_wording
              (kind, version, agency, in_force_from, source, note, uploaded_by, uploaded_at)
            values
              (#{kind}, #{version}, #{agency}, #{inForceFrom}, #{source}, #{note}, #{uploadedBy}, #{uploadedAt})
            """)
    void insert(Wording wording);

    @Select("""
            select coalesce(max(version), 0)
            from paper_wording
            where kind = #{kind}
            """)
    int lastVersion(DocumentKind kind);

    @Select("""
            select kind, version, agency, in_force_from, source, note, uploaded_by, uploaded_at, withdrawn_by,
              withdrawn_at
            from paper_wording
            order by kind, version desc
            """)
    List<Wording> all();

    @Select("""
            select kind, version, agency, in_force_from, source, note, uploaded_by, uploaded_at, withdrawn_by,
              withdrawn_at
            from paper_wording
            where kind = #{kind} and version = #{version}
            """)
    Optional<Wording> find(@Param("kind") DocumentKind kind, @Param("version") int version);

    /** The latest first; of two from the same day the one that was uploaded later. */
    @Select("""
            select kind, version, agency, in_force_from, source, note, uploaded_by, uploaded_at, withdrawn_by,
              withdrawn_at
            from paper_wording
            where kind = #{kind} and agency = #{agency} and in_force_from <= #{day} and withdrawn_at is null
            order by in_force_from desc, version desc
            """)
    List<Wording> inForce(
            @Param("kind") DocumentKind kind, @Param("agency") AgencyId agency, @Param("day") LocalDate day);

    @Update("""
            update paper_wording
            set withdrawn_by = #{by}, withdrawn_at = #{at}
            where kind = #{kind} and version = #{version} and withdrawn_at is null
            """)
    int withdraw(
            @Param("kind") DocumentKind kind,
            @Param("version") int version,
            @Param("by") String by,
            @Param("at") Instant at);
}
