package org.shuyue.delivery;

/** A partner as somebody typed it; texts that were left empty are empty. */
public record PartnerInput(
        String channel,
        String receivers,
        String host,
        String port,
        String user,
        String directory,
        String drop,
        String hostKey,
        String pgpKey) {}
