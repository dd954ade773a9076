package id.teladan.organization;

import id.teladan.intake.ProblemKind;

/** Problems of units, people and assessors that are alike. */
final class ImportProblemKinds {

    static final ProblemKind NIP_DAMAGED =
            new ProblemKind("NIP_DAMAGED", "NIP tidak utuh", "Excel mengubah angka panjang");
    static final ProblemKind NIP_BIRTH_DATE =
            new ProblemKind("NIP_BIRTH_DATE", "Tanggal lahir dalam NIP tidak ada", "mis. 31 Februari");
    static final ProblemKind NIP_IMPOSSIBLE =
            new ProblemKind("NIP_IMPOSSIBLE", "NIP tidak mungkin", "bulan, jenis kelamin atau umur");
    static final ProblemKind NIP_TWICE = new ProblemKind("NIP_TWICE", "NIP muncul dua kali", "baris kembar");
    static final ProblemKind SIASN_ID_TAKEN =
            new ProblemKind("SIASN_ID_TAKEN", "PNS ID dipakai dua orang", "id SIASN harus satu per orang");
    static final ProblemKind UNIT_UNKNOWN =
            new ProblemKind("UNIT_UNKNOWN", "Unit kerja belum dikenal", "berbeda dari daftar unit");
    static final ProblemKind UNIT_TWICE = new ProblemKind("UNIT_TWICE", "Unit muncul dua kali", "UNOR ID kembar");
    static final ProblemKind TREE = new ProblemKind("TREE", "Susunan unit tidak utuh", "induk, akar atau lingkaran");
    static final ProblemKind PERSON_UNKNOWN =
            new ProblemKind("PERSON_UNKNOWN", "Pegawai belum dikenal", "NIP belum ada di data pegawai");
    static final ProblemKind ASSIGNMENT =
            new ProblemKind("ASSIGNMENT", "Penugasan bertentangan", "diri sendiri, tumpang tindih, melingkar");
    static final ProblemKind OWN = new ProblemKind("OWN", "Menyangkut diri sendiri", "dimasukkan rekan BKPSDM lain");

    private ImportProblemKinds() {}
}
