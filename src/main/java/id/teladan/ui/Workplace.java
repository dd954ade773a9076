package id.teladan.ui;

import id.teladan.shared.Actor;
import id.teladan.shared.Role;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hat a person wears while working: decides which navigation shows. One person may have several. */
public enum Workplace {
    PENILAI("Pejabat penilai", null),
    KEPALA_OPD(Role.KEPALA_OPD),
    ADMIN_OPD(Role.ADMIN_OPD),
    BKPSDM(Role.BKPSDM),
    BAGIAN_ORGANISASI(Role.BAGIAN_ORGANISASI),
    INSPEKTORAT(Role.INSPEKTORAT),
    PIMPINAN_DAERAH(Role.PIMPINAN_DAERAH),
    PEGAWAI("Pegawai", null);

    private final String label;
    private final @Nullable Role role;

    Workplace(Role role) {
        this(role.label(), role);
    }

    Workplace(String label, @Nullable Role role) {
        this.label = label;
        this.role = role;
    }

    public String label() {
        return label;
    }

    public boolean isOpenTo(Actor actor) {
        return switch (this) {
            case PEGAWAI -> actor.employeeId() != null;
            case PENILAI -> actor.assesses();
            default -> role != null && actor.is(role);
        };
    }

    /** In the order of the role switch; the person's own place comes last. */
    public static List<Workplace> openTo(Actor actor) {
        return Arrays.stream(values()).filter(place -> place.isOpenTo(actor)).toList();
    }
}
