package id.teladan.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** SIASN's "data utama". What the importer must not keep (religion, tax number …) is filled like in a real file. */
final class EmployeeSheet {

    static final List<String> HEADER = List.of(
            "PNS ID",
            "NIP BARU",
            "NIP LAMA",
            "NAMA",
            "GELAR DEPAN",
            "GELAR BELAKANG",
            "TEMPAT LAHIR ID",
            "TEMPAT LAHIR NAMA",
            "TANGGAL LAHIR",
            "JENIS KELAMIN",
            "AGAMA ID",
            "JENIS KAWIN ID",
            "NIK",
            "NOMOR HP",
            "EMAIL",
            "EMAIL GOV",
            "ALAMAT",
            "NPWP NOMOR",
            "BPJS",
            "JENIS PEGAWAI ID",
            "JENIS PEGAWAI NAMA",
            "KEDUDUKAN HUKUM ID",
            "STATUS CPNS PNS",
            "STATUS ASN",
            "KARTU ASN VIRTUAL",
            "NOMOR SK CPNS",
            "TANGGAL SK CPNS",
            "TMT CPNS",
            "NOMOR SK PNS",
            "TANGGAL SK PNS",
            "TMT PNS",
            "GOL AWAL ID",
            "GOL AWAL NAMA",
            "GOL AKHIR ID",
            "GOL AKHIR NAMA",
            "TMT GOLONGAN",
            "MK TAHUN",
            "MK BULAN",
            "JENIS JABATAN ID",
            "JENIS JABATAN NAMA",
            "JABATAN ID",
            "JABATAN NAMA",
            "TMT JABATAN",
            "TINGKAT PENDIDIKAN ID",
            "TINGKAT PENDIDIKAN NAMA",
            "PENDIDIKAN ID",
            "PENDIDIKAN NAMA",
            "TAHUN LULUS",
            "NAMA SEKOLAH",
            "KPKN ID",
            "KPKN NAMA",
            "LOKASI KERJA ID",
            "UNOR ID",
            "INSTANSI INDUK ID",
            "INSTANSI KERJA ID",
            "SATUAN KERJA INDUK ID",
            "SATUAN KERJA KERJA ID",
            "IS VALID NIK",
            "FLAG IKD");

    private static final LocalDate EXPORTED_ON = LocalDate.of(2025, 10, 1);
    private static final int EVERY_FEW_ROWS = 6;
    private static final List<String> CONTRACT_GRADES = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII");

    private EmployeeSheet() {}

    static int column(String name) {
        return HEADER.indexOf(name);
    }

    static List<Object> row(DemoAgency agency, DemoPerson person) {
        List<Object> cells = new ArrayList<>(HEADER.size());
        addIdentity(cells, agency, person);
        addAppointment(cells, person);
        addPosition(cells, person);
        addPlace(cells, agency, person);
        return cells;
    }

    private static void addIdentity(List<Object> cells, DemoAgency agency, DemoPerson person) {
        int number = person.number();
        String mail = "%s.%d@%s.example.go.id".formatted(slug(person.name()), number, agency.code());
        cells.add(id(person, DemoUnit.stableId(agency.code() + " person " + number)));
        cells.add(person.nip());
        cells.add(person.startOn().getYear() < 2008 ? String.valueOf(480_000_000 + number) : "");
        cells.add(person.name());
        cells.add(person.front());
        cells.add(person.back());
        cells.add(person.birthPlace().id());
        cells.add(person.birthPlace().name());
        cells.add(person.bornOn());
        cells.add(person.female() ? "F" : "M");
        cells.add(String.valueOf(1 + number % 6));
        cells.add(String.valueOf(1 + number % 3));
        cells.add("9999%012d".formatted(number));
        cells.add("0800%08d".formatted(number));
        cells.add(number % 5 == 0 ? "" : mail);
        cells.add(mail);
        cells.add("Jalan Contoh Nomor " + (1 + number % 200));
        cells.add("00.000.000.0-%03d.000".formatted(number % 1_000));
        cells.add("0000%09d".formatted(number));
    }

    private static void addAppointment(List<Object> cells, DemoPerson person) {
        Employment employment = person.employment();
        LocalDate start = person.startOn();
        boolean permanent = employment == Employment.PNS;
        Period served = Period.between(start, EXPORTED_ON);
        cells.add(employment.kindId());
        cells.add(employment.kindName());
        cells.add(employment.legalStatusId());
        cells.add(employment.probation());
        cells.add(employment.status());
        cells.add("");
        cells.add("800/%d/%d".formatted(person.number(), start.getYear()));
        cells.add(start.minusDays(14));
        cells.add(start);
        cells.add(permanent ? "821/%d/%d".formatted(person.number(), start.getYear() + 1) : "");
        cells.add(permanent ? start.plusYears(1).minusDays(10) : "");
        cells.add(permanent ? start.plusYears(1) : "");
        cells.add(id(person, gradeId(person.startingGrade())));
        cells.add(person.startingGrade());
        cells.add(id(person, gradeId(person.grade())));
        cells.add(person.grade());
        cells.add(person.gradeSinceOn());
        cells.add(served.getYears());
        cells.add(served.getMonths());
    }

    private static void addPosition(List<Object> cells, DemoPerson person) {
        DemoPerson.Position position = person.position();
        cells.add(String.valueOf(position.kindId()));
        cells.add(positionKindName(position.kindId()));
        cells.add(id(person, position.code()));
        cells.add(position.name());
        cells.add(position.sinceOn());
        cells.add(person.study().level());
        cells.add(person.study().levelName());
        cells.add(DemoUnit.stableId("study " + person.study().programme()));
        cells.add(person.study().programme());
        cells.add(person.graduatedYear());
        cells.add(person.study().isAcademic() ? "Universitas Contoh Nusantara" : "Sekolah Contoh Banten");
    }

    private static void addPlace(List<Object> cells, DemoAgency agency, DemoPerson person) {
        String agencyId = DemoUnit.stableId(agency.code());
        String department = person.unit().department().unorId();
        cells.add("018");
        cells.add("Serang");
        cells.add(DemoUnit.stableId(agency.code() + " location"));
        cells.add(id(person, person.unit().unorId()));
        cells.add(agencyId);
        cells.add(agencyId);
        cells.add(department);
        cells.add(department);
        cells.add("1");
        cells.add(person.number() % 3 == 0 ? "0" : "1");
    }

    /** Some exports carry the apostrophe by which people make Excel keep an id as text. */
    private static String id(DemoPerson person, String id) {
        return person.number() % EVERY_FEW_ROWS == 0 ? "'" + id : id;
    }

    /** SIASN's code: 11 to 45 for I/a to IV/e, 1 to 17 for the contract's I to XVII. */
    static String gradeId(String grade) {
        int slash = grade.indexOf('/');
        if (slash < 0) {
            return String.valueOf(CONTRACT_GRADES.indexOf(grade) + 1);
        }
        int rank = CONTRACT_GRADES.indexOf(grade.substring(0, slash)) + 1;
        return String.valueOf(rank * 10 + grade.charAt(slash + 1) - 'a' + 1);
    }

    private static String positionKindName(int kindId) {
        return switch (kindId) {
            case 1 -> "Jabatan Struktural";
            case 2 -> "Jabatan Fungsional Tertentu";
            default -> "Jabatan Fungsional Umum";
        };
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
    }
}
