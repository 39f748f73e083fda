package org.shuyue.signing;

/**
 * A signature that stands beside a file.
 *
 * @param cms in DER, with the certificates of the signer
 * @param certificate fingerprint of the certificate
 */
public record DetachedSignature(byte[] cms, String certificate) {
    public DetachedSignature {
        cms = cms.clone();
    }

    @Override
    public byte[] cms() {
        return cms.clone();
    }
}
