package id.teladan.organization;

import static id.teladan.organization.UploadColumn.optional;
import static id.teladan.organization.UploadColumn.required;

import java.util.List;
import java.util.Set;

/** What is read of each kind of file, and what is known and left unread. */
final class UploadColumns {

    static final List<UploadColumn> UNIT = List.of(
            required("unor_id", "8ae482a6-0001", "UNOR ID", "ID"),
            required("name", "Dinas Kesehatan", "NAMA", "NAMA UNOR", "UNOR NAMA"),
            required("parent_unor_id", "8ae482a6-0000", "INDUK ID", "UNOR INDUK ID"),
            required("kind", "DINAS", "JENIS"),
            required("valid_from", "03-01-2022", "BERLAKU DARI"),
            optional("valid_until", "", "SAMPAI", "BERLAKU SAMPAI"),
            optional("head_position_code", "8ae482a6-9001", "KODE JABATAN PIMPINAN"));

    static final List<UploadColumn> EMPLOYEE = List.of(
            optional("siasn_id", "A5EB03E2-0001", "PNS ID"),
            required("nip", "200012312024121001", "NIP BARU", "NIP"),
            optional("former_nip", "", "NIP LAMA"),
            required("name", "Contoh Nama", "NAMA"),
            optional("front_title", "", "GELAR DEPAN"),
            optional("back_title", "S.Gz.", "GELAR BELAKANG"),
            optional("birth_place", "Serang", "TEMPAT LAHIR NAMA", "TEMPAT LAHIR"),
            optional("born_on", "31-12-2000", "TANGGAL LAHIR"),
            required("sex", "M", "JENIS KELAMIN"),
            optional("phone", "", "NOMOR HP", "NO HP"),
            optional("email", "", "EMAIL"),
            optional("official_email", "", "EMAIL GOV"),
            optional("kind_name", "PNS Daerah", "JENIS PEGAWAI NAMA", "JENIS PEGAWAI"),
            optional("legal_status_code", "01", "KEDUDUKAN HUKUM ID"),
            optional("probation", "P", "STATUS CPNS PNS"),
            optional("status", "PNS", "STATUS ASN"),
            optional("grade_id", "31", "GOL AKHIR ID"),
            optional("grade_name", "III/a", "GOL AKHIR NAMA"),
            optional("grade_since_on", "01-12-2024", "TMT GOLONGAN"),
            required("position_kind_id", "2", "JENIS JABATAN ID"),
            required("position_code", "8ae482a6-7001", "JABATAN ID"),
            required("position_name", "Nutrisionis Ahli Pertama", "JABATAN NAMA"),
            optional("position_since_on", "01-12-2024", "TMT JABATAN"),
            optional("education_level", "S-1/Sarjana", "TINGKAT PENDIDIKAN NAMA"),
            optional("education_name", "S-1 Gizi", "PENDIDIKAN NAMA"),
            optional("graduated_year", "2023", "TAHUN LULUS"),
            required("unor_id", "8ae482a6-0001", "UNOR ID"),
            optional("unor_name", "", "UNOR NAMA", "NAMA UNOR"));

    static final List<UploadColumn> ASSESSOR = List.of(
            required("nip", "200012312024121001", "NIP"),
            required("assessor_nip", "198004122005012003", "NIP PENILAI"),
            required("basis", "SK Nomor 800.1.11.1/1/2026", "DASAR"),
            required("kind", "DEFINITIF", "JENIS"),
            required("start_on", "02-01-2026", "MULAI"),
            optional("end_on", "", "SELESAI"));

    /** Personal data in SIASN's file that nothing here needs (UU 27/2022, data minimisation). */
    static final Set<String> PERSONAL = Set.of(
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

    private UploadColumns() {}
}
