package id.teladan.organization;

import id.teladan.shared.EmployeeId;

/** An official e-mail address that gave way to another. */
public record AddressChange(EmployeeId employeeId, String before, String after) {}
