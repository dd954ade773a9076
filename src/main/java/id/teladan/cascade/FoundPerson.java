package id.teladan.cascade;

import id.teladan.shared.EmployeeId;

/** Somebody who may be asked to take part. */
public record FoundPerson(EmployeeId id, String name, String positionName, String unitName) {}
