package org.shuyue.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the survey; in XML, for its conditions. */
@Mapper
interface SurveyMapper {
    List<Survey.Standing> standings(@Param("sight") Survey.Sight sight, @Param("moments") Survey.Moments moments);

    List<Survey.Month> months(
            @Param("sight") Survey.Sight sight, @Param("from") LocalDate from, @Param("now") Instant now);

    List<Survey.Kept> kept(
            @Param("sight") Survey.Sight sight,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until,
            @Param("now") Instant now);

    List<Survey.Used> used(
            @Param("sight") Survey.Sight sight,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("most") int most);

    Optional<DeadlineRow> look(@Param("sight") Survey.Sight sight, @Param("id") long id);

    List<DeadlineRow> find(
            @Param("sight") Survey.Sight sight,
            @Param("wanted") Survey.Wanted wanted,
            @Param("moments") Survey.Moments moments);

    long count(
            @Param("sight") Survey.Sight sight,
            @Param("wanted") Survey.Wanted wanted,
            @Param("moments") Survey.Moments moments);
}
