package org.shuyue.supply;

/**
 * What an agency needs of another level or region.
 *
 * @param wish what it is and for what; its supposed holder is the agency that has it
 * @param searched how the own level's platform was found not to have it
 */
public record CoordinationWish(DataWish wish, HolderKind holderKind, String searched) {}
