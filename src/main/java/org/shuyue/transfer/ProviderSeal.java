package org.shuyue.transfer;

import org.shuyue.delivery.ManifestSeal;
import org.shuyue.shared.AgencyId;
import org.shuyue.signing.DetachedSignature;
import org.shuyue.signing.Signing;
import org.springframework.stereotype.Component;

/** The provider's certificate under what is delivered. */
@Component
class ProviderSeal implements ManifestSeal {
    private final Signing signing;

    ProviderSeal(Signing signing) {
        this.signing = signing;
    }

    @Override
    public Seal sign(AgencyId provider, byte[] manifest) {
        DetachedSignature signature = signing.signFile(provider, manifest);
        return new Seal(signature.inBase64(), signature.certificate());
    }
}
