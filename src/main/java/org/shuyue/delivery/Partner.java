package org.shuyue.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;

/**
 * An agency that receives or sends files (接收方), and how.
 *
 * @param receivers its one or two data administrators (SP-04a)
 * @param server {@code null} where files are put into the box only
 * @param pgpKey armoured public key to which its files are encrypted; {@code null}: a ZIP file with a password
 */
public record Partner(
        AgencyId agency,
        Channel channel,
        List<PersonId> receivers,
        @Nullable Server server,
        @Nullable String pgpKey) {
    public Partner {
        receivers = List.copyOf(receivers);
    }

    /**
     * Its SFTP server.
     *
     * @param directory into which we put files
     * @param drop directory from which we fetch files; empty: none
     * @param hostKey in one line as {@code known_hosts} has it, without the name: {@code ssh-ed25519 AAAA…}
     * @param publicKey ours for this server, as its {@code authorized_keys} wants it
     */
    public record Server(
            String host, int port, String user, String directory, String drop, String hostKey, String publicKey) {}
}
