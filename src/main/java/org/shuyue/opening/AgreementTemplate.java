package org.shuyue.opening;

import java.util.List;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;

/** The text of the use agreement (YC-29c); whoever changes a word gives it another version. */
final class AgreementTemplate {
    static final String VERSION = "2026-1";

    private AgreementTemplate() {}

    static UseAgreement fill(OpenDataRequest request, Resource resource, OpenAnswer answer) {
        OpenWish wish = request.wish();
        return new UseAgreement(
                VERSION,
                "只用于申请所述用途：“" + wish.title() + "”。" + wish.reason(),
                "“" + resource.name() + "”（" + resource.id() + "）的下列信息项：" + labels(resource, answer.items()) + "。使用期限 "
                        + wish.from() + " 至 " + wish.until() + "，期满停止使用。",
                way(wish) + "成果形式：" + wish.resultForm() + "。",
                answer.followUp(),
                "不得向第三方提供原始数据；不得用于申请以外的用途；不得与其他数据结合识别特定个人；不得用于违法活动或者损害他人合法权益。"
                        + (answer.terms().isBlank() ? "" : "另须遵守：" + answer.terms()),
                "申请人承诺所填内容真实，遵守本协议和国家有关数据安全、个人信息保护的规定；违反承诺的，同意记入公共数据利用失信记录。",
                "违反本协议的，提供部门可以中止或者终止开放；造成损害的，依法承担赔偿责任；涉嫌违法犯罪的，移送有关机关处理。",
                "因本协议发生争议的，先由双方协商，协商不成的由市公共数据主管部门协调；仍不能解决的，依法申请行政复议或者提起诉讼。");
    }

    private static String way(OpenWish wish) {
        return wish.kind() == OpenKind.DATASET ? "登录市公共数据开放网站下载数据集，由申请人自行妥善保存。" : "凭访问令牌调用接口，令牌由申请人保管，不得转借。";
    }

    private static String labels(Resource resource, List<String> names) {
        return String.join(
                "、",
                names.stream()
                        .map(name -> resource.item(name).map(DataItem::label).orElse(name))
                        .toList());
    }
}
