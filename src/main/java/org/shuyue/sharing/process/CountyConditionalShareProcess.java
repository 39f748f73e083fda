package org.shuyue.sharing.process;

import static org.shuyue.workflow.ProcessVariable.flag;
import static org.shuyue.workflow.ProcessVariable.text;
import static org.shuyue.workflow.ProcessVariable.texts;

import java.util.List;
import org.shuyue.sharing.ShareRoute;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram county-conditional-share.bpmn and of its forms; no other class spells them. */
@Component
public class CountyConditionalShareProcess extends ShareProcess {
    public static final String KEY = "county-conditional-share";

    public static final String START_FORM = "county-conditional-share-start";
    public static final String COUNTY_FORM = "county-conditional-share-county";
    public static final String COMPLETION_FORM = "county-conditional-share-completion";
    public static final String CHECK_FORM = "county-conditional-share-check";
    public static final String REVIEW_FORM = "county-conditional-share-review";
    public static final String WITHDRAWAL_FORM = "county-conditional-share-withdrawal";

    /** What there is of whole authorisation, for those who read the county's form. */
    public static final ProcessVariable<String> AUTHORISATION_NOTE = text("authorisationNote");

    public static final ProcessVariable<Boolean> WHOLE_ASKED = flag("wholeAsked");
    public static final ProcessVariable<String> RESPONSIBILITY = text("responsibility");

    public static final ProcessVariable<String> WHOLE_DECISION = text("wholeDecision");
    public static final ProcessVariable<List<String>> AUTHORISED_ITEMS = texts("authorisedItems");
    public static final ProcessVariable<String> WHOLE_REFUSAL_REASONS = text("wholeRefusalReasons");
    public static final ProcessVariable<String> WHOLE_REFUSAL_BASIS = text("wholeRefusalBasis");

    CountyConditionalShareProcess() {
        super(
                ShareRoute.COUNTY_CONDITIONAL,
                "XG",
                REQUEST_BASIS,
                ACCESS_METHOD,
                COUNTY_DECISION,
                AUTHORISATION_NOTE,
                WHOLE_ASKED,
                RESPONSIBILITY,
                CHECK_DECISION,
                DECISION,
                TERMS,
                WHOLE_DECISION,
                AUTHORISED_ITEMS,
                WHOLE_REFUSAL_REASONS,
                WHOLE_REFUSAL_BASIS);
    }
}
