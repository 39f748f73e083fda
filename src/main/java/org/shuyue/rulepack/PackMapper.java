package org.shuyue.rulepack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.shuyue.shared.PersonId;

/** SQL of versions, drafts and choices; versions and choices are only ever added. */
@Mapper
interface PackMapper {

    /** Differs after every version and every choice that was added, even when two were added out of order. */
    @Select("""
            select
                (select coalesce(max(id), 0) from rule_pack) as newest_version,
                (select count(*) from rule_pack) as versions,
                (select coalesce(max(id), 0) from rule_pack_choice) as newest_choice,
                (select count(*) from rule_pack_choice) as choices
            """)
    Shelf.Mark mark();

    @Select("""
            select id
            from rule_pack
            order by id
            """)
    List<Long> versionIds();

    @Select("""
            select id, pack_id, version_no, jurisdiction, valid_from, dmn, uploaded_by, uploaded_at, published_by,
                published_at
            from rule_pack
            where id = #{id}
            """)
    VersionRow version(long id);

    @Insert("""
            insert into rule_pack (pack_id, version_no, jurisdiction, valid_from, dmn, uploaded_by, uploaded_at,
                published_by, published_at)
            values (#{row.packId}, #{row.versionNo}, #{row.jurisdiction}, #{row.validFrom}, #{row.dmn},
                #{row.uploadedBy}, #{row.uploadedAt}, #{row.publishedBy}, #{row.publishedAt})
            """)
    void insertVersion(@Param("row") VersionRow row);

    @Select("""
            select chosen_for as scope, name, pack_id as pack, since, chosen_by, chosen_at
            from rule_pack_choice
            order by id
            """)
    List<PackChoice> choices();

    @Insert("""
            insert into rule_pack_choice (chosen_for, name, pack_id, since, chosen_by, chosen_at)
            values (#{scope}, #{name}, #{pack}, #{since}, #{chosenBy}, #{chosenAt})
            """)
    void insertChoice(PackChoice choice);

    @Select("""
            select id, pack_id as pack, title, jurisdiction, valid_from, dmn, uploaded_by, uploaded_at
            from rule_pack_draft
            order by id
            """)
    List<PackDraft> drafts();

    @Select("""
            select id, pack_id as pack, title, jurisdiction, valid_from, dmn, uploaded_by, uploaded_at
            from rule_pack_draft
            where id = #{id}
            """)
    Optional<PackDraft> draft(long id);

    @Insert("""
            insert into rule_pack_draft (pack_id, title, jurisdiction, valid_from, dmn, uploaded_by, uploaded_at)
            values (#{row.pack}, #{row.title}, #{row.jurisdiction}, #{row.validFrom}, #{row.dmn}, #{row.uploadedBy},
                #{row.uploadedAt})
            """)
    void insertDraft(@Param("row") PackDraft row);

    @Select("""
            select max(id)
            from rule_pack_draft
            where uploaded_by = #{by}
            """)
    long lastDraft(PersonId by);

    @Delete("""
            delete from rule_pack_draft
            where id = #{id}
            """)
    int deleteDraft(long id);

    /** A version as it lies in the database. */
    record VersionRow(
            long id,
            String packId,
            int versionNo,
            String jurisdiction,
            LocalDate validFrom,
            String dmn,
            PersonId uploadedBy,
            Instant uploadedAt,
            PersonId publishedBy,
            Instant publishedAt) {}
}
