package org.shuyue.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;

/** A partner as it lies in the database; the private key is locked. */
record PartnerRow(
        AgencyId agencyId,
        Channel channel,
        @Nullable String sftpHost,
        @Nullable Integer sftpPort,
        @Nullable String sftpUser,
        @Nullable String directory,
        @Nullable String dropDirectory,
        @Nullable String hostKey,
        String publicKey,
        String privateKey,
        @Nullable String pgpKey) {

    Partner with(List<PersonId> receivers) {
        Partner.Server server = sftpHost == null
                ? null
                : new Partner.Server(
                        sftpHost,
                        sftpPort == null ? 22 : sftpPort,
                        text(sftpUser),
                        text(directory),
                        text(dropDirectory),
                        text(hostKey),
                        publicKey);
        return new Partner(agencyId, channel, receivers, server, pgpKey);
    }

    private static String text(@Nullable String one) {
        return one == null ? "" : one;
    }
}
