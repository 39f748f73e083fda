package org.shuyue.handling;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.shuyue.shared.CaseNumber;

/** SQL of copies. */
@Mapper
interface CaseCopyMapper {
    @Insert("""
            insert into case_copy (case_number, person, person_name, note, copied_by, copied_by_name, copied_at)
            values (#{caseNumber}, #{person}, #{personName}, #{note}, #{copiedBy}, #{copiedByName}, #{copiedAt})
            """)
    void insert(CaseCopy copy);

    @Select("""
            select case_number, person, person_name, note, copied_by, copied_by_name, copied_at
            from case_copy
            where case_number = #{number}
            order by id
            """)
    List<CaseCopy> ofCase(CaseNumber number);
}
