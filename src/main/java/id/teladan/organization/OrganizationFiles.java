package id.teladan.organization;

import static id.teladan.intake.UploadColumn.optional;
import static id.teladan.intake.UploadColumn.required;

import id.teladan.intake.UploadKind;
import id.teladan.shared.Role;
import java.util.List;
import java.util.Set;

/** The files by which units come in, then the people in them, then who assesses whom. */
public final class OrganizationFiles {

    public static final UploadKind UNIT = new UploadKind(
            "UNIT",
            "Unit kerja",
            "unit",
            "Susunan organisasi. Induk boleh ditulis sesudah anaknya.",
            1,
            "/units",
            Set.of(Role.BKPSDM),
            List.of(
                    required("unor_id", "8ae482a6-0001", "UNOR ID", "ID"),
                    required("name", "Dinas Kesehatan", "NAMA", "NAMA UNOR", "UNOR NAMA"),
                    required("parent_unor_id", "8ae482a6-0000", "INDUK ID", "UNOR INDUK ID"),
                    required("kind", "DINAS", "JENIS"),
                    required("valid_from", "03-01-2022", "BERLAKU DARI"),
                    optional("valid_until", "", "SAMPAI", "BERLAKU SAMPAI"),
                    optional("head_position_code", "8ae482a6-9001", "KODE JABATAN PIMPINAN")));

    public static final UploadKind EMPLOYEE = new UploadKind(
            "EMPLOYEE",
            "Data pegawai (SIASN data utama)",
            "pegawai",
            "Unduhan SIASN apa adanya, Excel atau CSV. Kolom pribadi yang tidak perlu tidak disimpan.",
            2,
            "/employees",
            Set.of(Role.BKPSDM),
            List.of(
                    optional("siasn_id", "A5EB03E2-0001", "PNS ID"),
                    required("nip", "200012312024121001", "NIP BARU", "NIP").identifying(),
                    optional("former_nip", "", "NIP LAMA").identifying(),
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
                    optional("unor_name", "", "UNOR NAMA", "NAMA UNOR")));

    public static final UploadKind ASSESSOR = new UploadKind(
            "ASSESSOR",
            "Pejabat penilai",
            "penugasan penilai",
            "Siapa menilai siapa. Tulis KEPALA DAERAH bila penilainya wali kota atau bupati.",
            3,
            "/assessors",
            Set.of(Role.BKPSDM),
            List.of(
                    required("nip", "200012312024121001", "NIP").identifying(),
                    required("assessor_nip", "198004122005012003", "NIP PENILAI")
                            .identifying(),
                    required("basis", "SK Nomor 800.1.11.1/1/2026", "DASAR"),
                    required("kind", "DEFINITIF", "JENIS"),
                    required("start_on", "02-01-2026", "MULAI"),
                    optional("end_on", "", "SELESAI")));

    private OrganizationFiles() {}
}
