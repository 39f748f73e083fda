package org.shuyue.delivery;

import org.shuyue.shared.AgencyId;

/**
 * Signs the manifest of a delivery in the name of the provider. The certificates are in a room above this one, which gives
 * the only implementation.
 */
public interface ManifestSeal {
    /** {@link org.shuyue.shared.InputRefused} when the provider has no certificate that counts. */
    Seal sign(AgencyId provider, byte[] manifest);

    /**
     * A detached CMS signature.
     *
     * @param inBase64 its DER
     * @param certificate fingerprint of the certificate
     */
    record Seal(String inBase64, String certificate) {}
}
