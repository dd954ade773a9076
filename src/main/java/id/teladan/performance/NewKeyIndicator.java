package id.teladan.performance;

import id.teladan.shared.UnitId;

/**
 * A line of a table that brings many indicators at once.
 *
 * @param objective the statement it stands under; lines with the same one share it
 * @param revision its version is not read
 */
public record NewKeyIndicator(UnitId unit, String objective, KeyIndicatorRevision revision) {}
