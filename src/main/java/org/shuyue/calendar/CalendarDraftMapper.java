package org.shuyue.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.PersonId;

/** Drafts with the files they came as. */
@Mapper
interface CalendarDraftMapper {

    @Options(useGeneratedKeys = true, keyProperty = "key.id", keyColumn = "id")
    @Insert("""
            insert into calendar_draft (region, file_name, ics, content, notice_number, published_on, base_version,
                state, uploaded_at, uploaded_by)
            values (#{draft.region}, #{draft.fileName}, #{draft.ics}, #{content}, #{draft.noticeNumber},
                #{draft.publishedOn}, #{draft.baseVersion}, #{draft.state}, #{draft.uploadedAt}, #{draft.uploadedBy})
            """)
    void insert(@Param("draft") CalendarDraft draft, @Param("content") String content, @Param("key") DraftKey key);

    @Select("""
            select id, region, file_name, ics, notice_number, published_on, base_version, state, uploaded_at,
                uploaded_by, settled_at, settled_by
            from calendar_draft
            where id = #{id}
            """)
    Optional<CalendarDraft> find(long id);

    @Select("""
            select content
            from calendar_draft
            where id = #{id}
            """)
    String content(long id);

    @Select("""
            select id, region, file_name, ics, notice_number, published_on, base_version, state, uploaded_at,
                uploaded_by, settled_at, settled_by
            from calendar_draft
            where state = #{state}
            order by id desc
            limit #{most}
            """)
    List<CalendarDraft> inState(@Param("state") DraftState state, @Param("most") int most);

    @Update("""
            update calendar_draft
            set notice_number = #{notice.number},
                published_on = #{notice.published}
            where id = #{id}
                and state = 'WAITING'
            """)
    int name(@Param("id") long id, @Param("notice") NoticeName notice);

    @Update("""
            update calendar_draft
            set state = #{state},
                settled_at = #{at},
                settled_by = #{by}
            where id = #{id}
                and state = 'WAITING'
            """)
    int settle(
            @Param("id") long id, @Param("state") DraftState state, @Param("at") Instant at, @Param("by") PersonId by);
}
