package id.teladan.organization;

import id.teladan.shared.AgencyId;

/**
 * A local government.
 *
 * @param code short, for addresses and files, for example {@code kota-serang}
 */
public record Agency(AgencyId id, String code, String name) {}
