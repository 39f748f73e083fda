package org.shuyue.signing;

/** Where a certificate comes from. */
public enum CertificateOrigin {
    MADE("平台自签"),
    BROUGHT("外部机构颁发"),
    ONCE("一次性签名");

    private final String label;

    CertificateOrigin(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
