package org.shuyue.signing;

/**
 * A signature that stands beside a file.
 *
 * @param inBase64 CMS in DER, with the certificates of the signer
 * @param certificate fingerprint of the certificate
 */
public record DetachedSignature(String inBase64, String certificate) {}
