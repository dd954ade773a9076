package id.teladan.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;

/** Builds an agency's unit tree, parents before children, from its outline and the patterns every department follows. */
final class UnitOutline {

    private static final List<String> WITH_SECRETARIAT = List.of("DINAS", "BADAN", "SATUAN", "INSPEKTORAT");
    private static final int INDENT = 2;

    private final DemoAgency agency;
    private final List<DemoUnit> units = new ArrayList<>();

    private UnitOutline(DemoAgency agency) {
        this.agency = agency;
    }

    static List<DemoUnit> of(DemoAgency agency) {
        UnitOutline outline = new UnitOutline(agency);
        outline.readOutline();
        outline.addDistricts();
        return List.copyOf(outline.units);
    }

    private void readOutline() {
        List<DemoUnit> path = new ArrayList<>();
        for (String line : DemoResource.lines(agency.code() + "-units.txt")) {
            String[] parts = line.strip().split(" \\| ", -1);
            int depth = (line.length() - line.stripLeading().length()) / INDENT;
            path.subList(depth, path.size()).clear();
            if (depth == 0) {
                path.add(add(DemoUnit.root(parts[1], parts[0])));
            } else {
                DemoUnit parent = path.get(depth - 1);
                path.add(add(parent.child(parts[1], parts[0], parts.length > 2 ? parts[2] : parent.profile())));
                addPatterns(path.getLast());
            }
        }
    }

    private void addPatterns(DemoUnit unit) {
        if (WITH_SECRETARIAT.contains(unit.kind())) {
            DemoUnit secretariat = add(unit.child("Sekretariat " + unit.name(), "SEKRETARIAT", "umum"));
            if (agency == DemoAgency.KOTA_SERANG) {
                addSubsection(secretariat, "Umum dan Kepegawaian", "umum");
                addSubsection(secretariat, "Keuangan", "keuangan");
                addSubsection(secretariat, "Program, Evaluasi dan Pelaporan", "perencanaan");
            }
        }
        if (agency == DemoAgency.KOTA_SERANG && unit.name().equals("Dinas Kesehatan")) {
            addHealthCentres(unit);
        }
        if (agency == DemoAgency.KOTA_SERANG && unit.name().equals("Dinas Pendidikan dan Kebudayaan")) {
            addSchools(unit);
        }
    }

    private void addSubsection(DemoUnit secretariat, String task, String profile) {
        String department = secretariat.department().name();
        add(secretariat.child("Subbagian " + task + " " + department, "SUBBAGIAN", profile));
    }

    /** Kilasah's staff is written by hand in fixed-people.csv, so it has no office of its own. */
    private void addHealthCentres(DemoUnit department) {
        for (NamedCsvRecord row : DemoResource.table("puskesmas.csv")) {
            String name = "Puskesmas " + row.getField("puskesmas");
            boolean byHand = name.equals("Puskesmas Kilasah");
            DemoUnit centre = add(department.child(name, "PUSKESMAS", byHand ? "tetap" : "puskesmas"));
            if (!byHand) {
                add(centre.child("Subbagian Tata Usaha " + name, "SUBBAGIAN", "tata-usaha-puskesmas"));
            }
        }
    }

    private void addSchools(DemoUnit department) {
        String district = "";
        DemoUnit office = department;
        for (NamedCsvRecord row : DemoResource.table("schools.csv")) {
            if (!row.getField("kecamatan").equals(district)) {
                district = row.getField("kecamatan");
                office = add(department.child("UPTD Pendidikan Kecamatan " + district, "UPTD", "pendidikan"));
            }
            add(office.child(row.getField("name"), "SEKOLAH", row.getField("profile")));
        }
    }

    private void addDistricts() {
        DemoUnit root = units.getFirst();
        if (agency == DemoAgency.KABUPATEN_SERANG) {
            DemoResource.table("kabupaten-districts.csv")
                    .forEach(row -> add(
                            root.child("Kecamatan " + row.getField("kecamatan"), "KECAMATAN", "kecamatan-kabupaten")));
            return;
        }
        DemoUnit district = root;
        for (NamedCsvRecord row : DemoResource.table("kelurahan.csv")) {
            String name = "Kecamatan " + row.getField("kecamatan");
            if (!district.name().equals(name)) {
                district = add(root.child(name, "KECAMATAN", "kecamatan"));
                addDistrictOffice(district);
            }
            add(district.child("Kelurahan " + row.getField("kelurahan"), "KELURAHAN", "kelurahan"));
        }
    }

    private void addDistrictOffice(DemoUnit district) {
        DemoUnit secretariat = add(district.child("Sekretariat " + district.name(), "SEKRETARIAT", "kecamatan"));
        addSubsection(secretariat, "Umum dan Kepegawaian", "umum");
        addSubsection(secretariat, "Program, Evaluasi dan Keuangan", "keuangan");
        for (String task : List.of(
                "Tata Pemerintahan",
                "Ketenteraman dan Ketertiban Umum",
                "Pemberdayaan Masyarakat",
                "Kesejahteraan Sosial")) {
            add(district.child("Seksi " + task + " " + district.name(), "SEKSI", "kecamatan"));
        }
    }

    private DemoUnit add(DemoUnit unit) {
        units.add(unit);
        return unit;
    }
}
