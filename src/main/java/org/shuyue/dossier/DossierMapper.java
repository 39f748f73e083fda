package org.shuyue.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;

@Mapper
interface DossierMapper {
    @Select("""
            select count(*)
            from stored_file
            where sha256 = #{sha256}
            """)
    boolean holds(String sha256);

    @Insert("""
            insert into stored_file (sha256, file_size, content, stored_at)
            values (#{sha256}, #{size}, #{content}, #{at})
            """)
    void store(
            @Param("sha256") String sha256,
            @Param("size") long size,
            @Param("content") byte[] content,
            @Param("at") Instant at);

    /** A row of its own: MyBatis takes a bare array for many results. */
    @Select("""
            select content
            from stored_file
            where sha256 = #{sha256}
            """)
    StoredContent content(String sha256);

    @Insert("""
            insert into case_attachment
              (case_number, sha256, file_name, media_type, file_size, note, added_by, added_by_name, added_at)
            values
              (#{caseNumber}, #{sha256}, #{fileName}, #{mediaType}, #{size}, #{note}, #{addedBy}, #{addedByName},
               #{addedAt})
            """)
    void attach(Attachment attachment);

    @Select("""
            select id, case_number, sha256, file_name, media_type, file_size as size, note, added_by, added_by_name,
              added_at, removed_at, removal_reason
            from case_attachment
            where case_number = #{number}
            order by id
            """)
    List<Attachment> attachments(CaseNumber number);

    @Select("""
            select id, case_number, sha256, file_name, media_type, file_size as size, note, added_by, added_by_name,
              added_at, removed_at, removal_reason
            from case_attachment
            where id = #{id}
            """)
    Optional<Attachment> attachment(long id);

    @Update("""
            update case_attachment
            set removed_at = #{at}, removal_reason = #{reason}
            where id = #{id} and removed_at is null
            """)
    int remove(@Param("id") long id, @Param("reason") String reason, @Param("at") Instant at);

    @Insert("""
            insert into case_remark (case_number, remark_text, is_internal, written_by, written_by_name, written_at)
            values (#{caseNumber}, #{text}, #{internal}, #{writtenBy}, #{writtenByName}, #{writtenAt})
            """)
    void write(Remark remark);

    @Select("""
            select id, case_number, remark_text as text, is_internal as internal, written_by, written_by_name, written_at
            from case_remark
            where case_number = #{number}
            order by id
            """)
    List<Remark> remarks(CaseNumber number);

    @Insert("""
            insert into case_relation (case_number, related_case, reason, related_at)
            values (#{number}, #{other}, #{reason}, #{at})
            """)
    void relate(
            @Param("number") CaseNumber number,
            @Param("other") CaseNumber other,
            @Param("reason") String reason,
            @Param("at") Instant at);

    @Select("""
            select related_case as number, reason
            from case_relation
            where case_number = #{number}
            union
            select case_number as number, reason
            from case_relation
            where related_case = #{number}
            """)
    List<Relation> relations(CaseNumber number);
}
