package org.shuyue.breach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;

/** SQL of public warnings. */
@Mapper
interface PublicWarningMapper {

    @Insert("""
            insert into public_warning (case_number, title, warning_text, published_by, published_at)
            values (#{caseNumber}, #{title}, #{text}, #{publishedBy}, #{publishedAt})
            """)
    void insert(PublicWarning warning);

    @Update("""
            update public_warning
            set withdrawal_reason = #{reason},
                withdrawn_by = #{by},
                withdrawn_at = #{at}
            where id = #{id}
                and withdrawn_at is null
            """)
    int withdraw(@Param("id") long id, @Param("reason") String reason, @Param("by") String by, @Param("at") Instant at);

    @Select("""
            select id, case_number, title, warning_text as text, published_by, published_at, withdrawal_reason,
                withdrawn_by, withdrawn_at
            from public_warning
            where id = #{id}
            """)
    Optional<PublicWarning> find(long id);

    @Select("""
            select id, case_number, title, warning_text as text, published_by, published_at, withdrawal_reason,
                withdrawn_by, withdrawn_at
            from public_warning
            order by published_at desc, id desc
            limit #{most}
            """)
    List<PublicWarning> latest(int most);

    @Select("""
            select id, case_number, title, warning_text as text, published_by, published_at, withdrawal_reason,
                withdrawn_by, withdrawn_at
            from public_warning
            where case_number = #{number}
            order by id
            """)
    List<PublicWarning> of(CaseNumber number);
}
