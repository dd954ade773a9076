package id.teladan.cascade;

/**
 * What issuing did.
 *
 * @param columns issued
 * @param inPlans roles that stand in plans now
 * @param awaiting roles that wait for the assessor of the person
 * @param offered roles that wait for the person, whose plan takes nothing now
 */
public record Issuance(int columns, int inPlans, int awaiting, int offered) {}
