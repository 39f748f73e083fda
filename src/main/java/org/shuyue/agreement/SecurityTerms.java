package org.shuyue.agreement;

/**
 * What a security and confidentiality agreement names besides (XA-S13).
 *
 * @param systemLevel of the graded protection of the receiver's system, 2 to 5
 * @param officer who answers for data security
 */
public record SecurityTerms(int systemLevel, String officer) {}
