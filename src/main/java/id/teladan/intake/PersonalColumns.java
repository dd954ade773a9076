package id.teladan.intake;

import java.util.Set;

/** Personal data in files of civil servants that nothing here needs (UU 27/2022, data minimisation): never read. */
final class PersonalColumns {

    static final Set<String> NAMES = Set.of(
            "AGAMA ID",
            "AGAMA NAMA",
            "AGAMA",
            "JENIS KAWIN ID",
            "JENIS KAWIN NAMA",
            "JENIS KAWIN",
            "NIK",
            "ALAMAT",
            "NPWP NOMOR",
            "NPWP",
            "BPJS",
            "KARTU ASN VIRTUAL",
            "IS VALID NIK",
            "FLAG IKD");

    private PersonalColumns() {}
}
