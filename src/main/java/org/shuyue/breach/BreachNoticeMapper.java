package org.shuyue.breach;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.shuyue.shared.CaseNumber;

/** SQL of written notices, which are only ever added. */
@Mapper
interface BreachNoticeMapper {

    @Insert("""
            insert into breach_notice (
                case_number, version, subjects, description, scope, remedy, other, leak_at, written_by, written_at)
            values (
                #{caseNumber}, #{version}, #{subjects}, #{description}, #{scope}, #{remedy}, #{other}, #{leakAt},
                #{writtenBy}, #{writtenAt})
            """)
    void insert(BreachNotice notice);

    @Select("""
            select case_number, version, subjects, description, scope, remedy, other, leak_at, written_by, written_at
            from breach_notice
            where case_number = #{number}
            order by version
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<BreachNotice> of(CaseNumber number);
}
