package org.shuyue.party;

/**
 * Who of the public somebody is.
 *
 * @param maskedNumber the identity number with its middle hidden
 */
public record ApplicantIdentity(ApplicantKind kind, String maskedNumber, String phone) {}
