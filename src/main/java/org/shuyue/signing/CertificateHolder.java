package org.shuyue.signing;

/** What kind of holder a certificate has. */
enum CertificateHolder {
    AUTHORITY,
    AGENCY,
    PERSON
}
