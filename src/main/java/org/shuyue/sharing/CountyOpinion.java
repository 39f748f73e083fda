package org.shuyue.sharing;

import java.util.Arrays;

/**
 * What the county's authority makes of a request of its county (YC-22g, YC-22h, YC-22i).
 *
 * @param missing everything that the applicant has to complete, where it is returned
 * @param refusalReasons why it does not go to the city, where it is refused (YC-22f)
 * @param responsibility the statement with which whole authorisation is asked for, or empty
 */
public record CountyOpinion(
        Kind kind, String missing, String refusalReasons, String refusalBasis, String responsibility) {

    /** Submitted to the city, agreed to under whole authorisation, returned to the applicant, or refused. */
    public enum Kind {
        SUBMIT("submit"),
        AGREE("agree"),
        RETURN("return"),
        REFUSE("refuse");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Kind byCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("没有这种县级意见：" + code));
        }
    }
}
