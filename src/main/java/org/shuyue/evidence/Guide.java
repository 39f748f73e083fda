package org.shuyue.evidence;

/** The words in every bundle that tell people what lies in it. */
final class Guide {
    static final String TEXT = """
            数约证据包

            内容
              manifest.json  全部文件的清单和摘要值（SHA-256），以及本办件各条审计记录在审计链中的位置
              manifest.sig   清单的签名（Ed25519）：第一行为公钥，第二行为签名
              case.json      办件内容、各项期限及其逐日计算过程
              trail.jsonl    本办件的全部审计记录，每行一条，含摘要值和前一条的摘要值（SHA-256；注明 SM3 的用 SM3）
              links.csv      上述记录之间其他记录的序号和摘要值（不含内容），用于核对审计链是否连续
              seals.txt      每日封存记录：日期、记录总数、末条摘要值、封存时间、公钥、签名
              steps.csv      流程引擎记录的各环节起止时间
              diagrams/      办件所依据的流程图（当时的版本）
              rules/         计算期限所依据的规则包（当时的版本）
              calendar.csv   工作日历（放假和调休安排及其依据）
              attachments/   办件材料
              papers/        正式文件（最新一版，含签章）

            验证
              在装有 Java 17 或更高版本的电脑上，无需联网，也无需数据库：
                java -jar shuyue.jar verify 证据包.zip
              可以另外指定平台公布的公钥指纹，或者另行保存的锚定文件，以确认证据包出自该平台：
                java -jar shuyue.jar verify 证据包.zip --key 公钥指纹 --anchors audit-anchors.txt
              验证程序会指出第一条被改动、缺失或者次序颠倒的记录；一切相符时返回 0，否则返回 1。
            """;

    private Guide() {}
}
