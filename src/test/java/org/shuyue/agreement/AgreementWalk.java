package org.shuyue.agreement;

import java.util.HashMap;
import java.util.Map;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.CaseWalk;

/** Walks agreements between 沈青 of the civil affairs bureau (party A, receives) and 沈荷 of the human resources bureau. */
public class AgreementWalk {
    static final String LIFECYCLE = "agreement-lifecycle";

    private final CaseWalk walk;

    public AgreementWalk(CaseWalk walk) {
        this.walk = walk;
    }

    CaseNumber drafted() {
        return walk.start(LIFECYCLE, "shenqing", draft());
    }

    CaseNumber inForce() {
        return inForce(Map.of());
    }

    /** With some fields of the text others. */
    public CaseNumber inForce(Map<String, Object> changes) {
        Map<String, Object> fields = draft();
        fields.putAll(changes);
        CaseNumber number = walk.start(LIFECYCLE, "shenqing", fields);
        Map<String, Object> agreed = text(changes);
        agreed.put("textDecision", "agree");
        walk.complete(number, "shenhe", "商定协议文本", agreed);
        signed(number);
        return number;
    }

    /** The form comes back as it was shown, with the opinion. */
    void agree(CaseNumber in, String login) {
        walk.complete(in, login, "商定协议文本", text(Map.of("textDecision", "agree")));
    }

    /** Party A has no leader: whoever has the seal approves, too. */
    void signed(CaseNumber in) {
        approve(in, "minzheng");
        seal(in, "minzheng");
        approve(in, "lingdao");
        seal(in, "fuhe");
    }

    void approve(CaseNumber in, String login) {
        walk.complete(in, login, Map.of("signDecision", "agree"));
    }

    void seal(CaseNumber in, String login) {
        walk.complete(in, login, Map.of("contentChecked", true));
    }

    public CaseNumber start(String process, CaseNumber agreement, String login, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("agreementNumber", agreement.value());
        return walk.start(process, login, all);
    }

    static Map<String, Object> draft() {
        Map<String, Object> fields = text(Map.of());
        fields.put("agreementKind", "COOPERATION");
        fields.put("ownSide", "A");
        fields.put("counterpartHandler", "shenhe");
        fields.put("dataProvider", "B");
        return fields;
    }

    /** The fields of the text, some of them others. */
    static Map<String, Object> text(Map<String, Object> changes) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("agreementTitle", "就业服务领域数据共享合作协议");
        fields.put("purpose", "核对临时救助对象的就业状况\n制定就业帮扶措施");
        fields.put("dataScope", "脱敏后的就业登记汇总数据");
        fields.put("resources", "A0101-0001：person_name、status");
        fields.put("termYears", "2");
        fields.put("confidentialityYears", "3");
        fields.put("deliveryMode", "MONTHLY");
        fields.put("fileFormat", "CSV");
        fields.put("deliveryChannel", "SFTP");
        fields.put("administrator", "minzheng");
        fields.putAll(changes);
        return fields;
    }
}
