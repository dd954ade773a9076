package id.teladan.cascade;

/**
 * A matrix in a list.
 *
 * @param roles cells with a role
 * @param issued those that were issued as they stand
 * @param waiting issued, but not in a plan yet
 * @param refused by the assessors of their people
 */
public record MatrixSummary(Matrix matrix, int members, int roles, int issued, int waiting, int refused) {}
