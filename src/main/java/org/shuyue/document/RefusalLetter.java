package org.shuyue.document;

import java.util.List;
import org.shuyue.shared.Problem;

/** Facts of the letter that refuses: reasons, legal basis and remedies (YC-22f, YC-23d, YC-29d, YC-52). */
public record RefusalLetter(
        @Fact("信首") LetterHead head,
        @Fact("理由") String reasons,
        @Fact("法律、法规、规章依据") String basis,
        @Fact("救济途径") String remedies)
        implements Facts {

    /** What an agency can do against a decision of another (YC-52). */
    public static final String REMEDIES_OF_AGENCIES = "对本决定有异议的，可以请公共数据主管部门协调；协调不成的，由公共数据主管部门报请本级人民政府决定。";

    /** What a citizen or a company can do. */
    public static final String REMEDIES_OF_THE_PUBLIC =
            "对本决定不服的，可以自收到之日起60日内依法申请行政复议，或者自收到之日起6个月内依法提起行政诉讼；也可以请公共数据主管部门协调。";

    @Override
    public List<Signatory> signatories() {
        return head.signatories();
    }

    @Override
    public List<Problem> contradictions() {
        return head.contradictions();
    }
}
