package org.shuyue.calendar;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Notices and the days that they name. */
@Mapper
interface CalendarMapper {

    @Select("""
            select coalesce(max(id), 0)
            from calendar_import
            """)
    long lastImport();

    /** Makes imports wait for each other, and looks afresh afterwards; the first row comes with the migration. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("""
            select id
            from calendar_import
            where id = 1
            for update
            """)
    long lock();

    @Select("""
            select d.on_date, d.working, d.name, d.notice_number, n.published_on
            from calendar_day d
            join calendar_notice n on n.notice_number = d.notice_number
            order by d.on_date, n.published_on, d.notice_number
            """)
    List<CalendarRow> days();

    @Select("""
            select region, on_date, working, name, notice_number, published_on
            from calendar_local_day
            order by region, on_date, published_on, notice_number
            """)
    List<LocalDayRow> localDays();

    @Select("""
            select notice_number, for_year
            from calendar_notice
            """)
    List<NoticeYear> noticeYears();

    @Delete("""
            delete from calendar_day
            where notice_number = #{notice}
            """)
    void deleteDays(String notice);

    @Delete("""
            delete from calendar_notice
            where notice_number = #{notice}
            """)
    void deleteNotice(String notice);

    @Insert("""
            insert into calendar_notice (notice_number, published_on, for_year)
            values (#{notice}, #{published}, #{forYear})
            """)
    void insertNotice(String notice, LocalDate published, int forYear);

    @Insert("""
            insert into calendar_day (on_date, notice_number, working, name)
            values (#{date}, #{notice}, #{working}, #{name})
            """)
    void insertDay(CalendarDay day);

    @Delete("""
            delete from calendar_local_day
            where region = #{region}
                and notice_number = #{notice}
            """)
    void deleteLocalDays(@Param("region") String region, @Param("notice") String notice);

    @Insert("""
            insert into calendar_local_day (region, on_date, notice_number, working, name, published_on)
            values (#{region}, #{day.date}, #{day.notice}, #{day.working}, #{day.name}, #{day.published})
            """)
    void insertLocalDay(@Param("region") String region, @Param("day") CalendarDay day);

    @Insert("""
            insert into calendar_import (imported_at, imported_by, day_count, region, notices, version)
            values (#{importedAt}, #{importedBy}, #{dayCount}, #{region}, #{notices}, #{version})
            """)
    void insertImport(PastImport done);

    @Select("""
            select imported_at, imported_by, day_count, region, notices, version
            from calendar_import
            order by id desc
            limit #{most}
            """)
    List<PastImport> imports(int most);
}
