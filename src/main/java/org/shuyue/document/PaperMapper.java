package org.shuyue.document;

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
import org.shuyue.shared.PaperNumber;

/** SQL of papers; what reads their rows stands in the XML file beside it. */
@Mapper
interface PaperMapper {
    @Insert("""
            insert into paper_sequence (in_year, last_number)
            values (#{year}, 0)
            """)
    void beginSequence(int year);

    @Update("""
            update paper_sequence
            set last_number = last_number + 1
            where in_year = #{year}
            """)
    int advance(int year);

    @Select("""
            select last_number
            from paper_sequence
            where in_year = #{year}
            """)
    long lastNumber(int year);

    @Insert("""
            insert into paper
              (paper_number, kind, case_number, issuer, wording, copies, text_sha256, text_sm3, paper_state, made_at,
               made_by)
            values
              (#{number}, #{kind}, #{about}, #{issuer}, #{wording}, #{copies}, #{sha256}, #{sm3}, #{state}, #{madeAt},
               #{madeBy})
            """)
    void insert(Paper paper);

    Optional<Paper> find(PaperNumber number);

    List<Paper> of(CaseNumber about);

    /** The newest first. */
    List<Paper> search(PaperQuery query);

    long count(PaperQuery query);

    /** Only one that is current ends, and only once. */
    @Update("""
            update paper
            set paper_state = #{state}, superseded_by = #{by}, end_reason = #{reason}, ended_at = #{at}
            where paper_number = #{number} and paper_state = 'CURRENT'
            """)
    int end(
            @Param("number") PaperNumber number,
            @Param("state") PaperState state,
            @Param("by") @Nullable PaperNumber by,
            @Param("reason") @Nullable String reason,
            @Param("at") Instant at);

    @Select("""
            select superseded_by as "by", end_reason as reason, ended_at as "at"
            from paper
            where paper_number = #{number} and ended_at is not null
            """)
    Optional<PaperEnd> endOf(PaperNumber number);

    @Insert("""
            insert into paper_revision (paper_number, revision, file_sha256, file_size, content, kept_at, kept_by)
            values (#{kept.paper}, #{kept.revision}, #{kept.sha256}, #{kept.size}, #{content}, #{kept.keptAt},
              #{kept.keptBy})
            """)
    void keep(@Param("kept") KeptRevision kept, @Param("content") byte[] content);

    @Select("""
            select paper_number as paper, revision, file_sha256 as sha256, file_size as size, kept_at, kept_by
            from paper_revision
            where paper_number = #{number}
            order by revision
            """)
    List<KeptRevision> revisions(PaperNumber number);

    @Select("""
            select paper_number as paper, revision, file_sha256 as sha256, file_size as size, kept_at, kept_by
            from paper_revision
            where file_sha256 = #{sha256}
            order by paper_number, revision
            """)
    List<KeptRevision> byFile(String sha256);

    /** A row of its own: MyBatis takes a bare array for many results. */
    @Select("""
            select content
            from paper_revision
            where paper_number = #{number} and revision = #{revision}
            """)
    PaperContent content(@Param("number") PaperNumber number, @Param("revision") int revision);
}
