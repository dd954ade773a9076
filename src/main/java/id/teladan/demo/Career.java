package id.teladan.demo;

import java.util.List;
import java.util.SplittableRandom;

/** How far somebody has come in a position: the golongan it allows and the years of service it takes. */
enum Career {
    JPT("IV/b IV/c", 20, 31, "XIII"),
    ADMINISTRATOR("IV/a IV/b", 15, 30, "XI"),
    PENGAWAS("III/c III/d", 8, 28, "X"),
    AHLI_MADYA("IV/a IV/b IV/c", 15, 32, "XIII"),
    AHLI_MUDA("III/c III/d", 8, 24, "XI"),
    AHLI_PERTAMA("III/a III/b", 2, 10, "IX"),
    PENYELIA("III/c III/d", 16, 32, "IX"),
    MAHIR("III/a III/b", 8, 22, "IX"),
    TERAMPIL("II/c II/d", 2, 12, "VII"),
    PELAKSANA_SARJANA("III/a III/b III/c III/d", 2, 26, "IX"),
    PELAKSANA_DIPLOMA("II/c II/d III/a III/b", 2, 26, "VII"),
    PELAKSANA_MENENGAH("II/a II/b II/c II/d III/a III/b", 3, 32, "V"),
    PELAKSANA_DASAR("I/c I/d II/a II/b", 12, 32, "III");

    private final String grades;
    private final int leastYears;
    private final int mostYears;
    private final String contractGrade;

    Career(String grades, int leastYears, int mostYears, String contractGrade) {
        this.grades = grades;
        this.leastYears = leastYears;
        this.mostYears = mostYears;
        this.contractGrade = contractGrade;
    }

    static Career of(String job, Study study) {
        if (job.startsWith("Sekretaris K") || job.startsWith("Kepala Seksi")) {
            return PENGAWAS;
        }
        if (job.endsWith("Ahli Madya")) {
            return AHLI_MADYA;
        }
        if (job.endsWith("Ahli Muda")) {
            return AHLI_MUDA;
        }
        if (job.endsWith("Ahli Pertama")) {
            return AHLI_PERTAMA;
        }
        if (job.endsWith("Penyelia")) {
            return PENYELIA;
        }
        if (job.endsWith("Mahir")) {
            return MAHIR;
        }
        if (job.endsWith("Terampil")) {
            return TERAMPIL;
        }
        return switch (study.level()) {
            case "05", "10" -> PELAKSANA_DASAR;
            case "15" -> PELAKSANA_MENENGAH;
            case "30" -> PELAKSANA_DIPLOMA;
            default -> PELAKSANA_SARJANA;
        };
    }

    static Career ofHead(DemoUnit unit) {
        if (unit.isDepartment()) {
            return unit.kind().equals("KECAMATAN") ? ADMINISTRATOR : JPT;
        }
        return switch (unit.kind()) {
            case "PUSKESMAS", "SEKOLAH" -> AHLI_MADYA;
            case "SUBBAGIAN", "SEKSI", "UPTD", "KELURAHAN" -> PENGAWAS;
            default -> ADMINISTRATOR;
        };
    }

    boolean isFunctional() {
        return switch (this) {
            case AHLI_MADYA, AHLI_MUDA, AHLI_PERTAMA, PENYELIA, MAHIR, TERAMPIL -> true;
            default -> false;
        };
    }

    boolean isStructural() {
        return this == JPT || this == ADMINISTRATOR || this == PENGAWAS;
    }

    int yearsOfService(SplittableRandom random) {
        return random.nextInt(leastYears, mostYears + 1);
    }

    /** The longer the service, the higher the golongan within the position's range. */
    String grade(int years, Study study) {
        if (this == AHLI_PERTAMA && study.isProfession()) {
            return "III/b";
        }
        int step = (years - leastYears) * grades().size() / (mostYears - leastYears + 1);
        return grades().get(Math.clamp(step, 0, grades().size() - 1));
    }

    private List<String> grades() {
        return List.of(grades.split(" ", -1));
    }

    /** Golongan of a person on contract (PPPK). */
    String contractGrade(Study study) {
        return this == AHLI_PERTAMA && study.isProfession() ? "X" : contractGrade;
    }
}
