package id.teladan.organization;

import id.teladan.tabular.Header;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file brings. Units come first, then the people in them, then who assesses whom. */
public enum UploadKind {
    UNIT("Unit kerja", "unit"),
    EMPLOYEE("Data pegawai (SIASN data utama)", "pegawai"),
    ASSESSOR("Pejabat penilai", "penugasan penilai");

    private final String label;
    private final String noun;

    UploadKind(String label, String noun) {
        this.label = label;
        this.noun = noun;
    }

    public String label() {
        return label;
    }

    /** One of what a row brings, for sentences: "160 pegawai baru". */
    public String noun() {
        return noun;
    }

    /** The columns that are read, in the template's order. */
    public List<UploadColumn> columns() {
        return switch (this) {
            case UNIT -> UploadColumns.UNIT;
            case EMPLOYEE -> UploadColumns.EMPLOYEE;
            case ASSESSOR -> UploadColumns.ASSESSOR;
        };
    }

    /** The word in the template's address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<UploadKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The columns without which the rows mean nothing, and which this header lacks. */
    public List<UploadColumn> missing(List<String> header) {
        Header names = new Header(1, header);
        return columns().stream()
                .filter(column -> column.required() && column.in(names).isEmpty())
                .toList();
    }
}
