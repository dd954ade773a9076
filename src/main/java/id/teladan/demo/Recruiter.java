package id.teladan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Turns a unit and a job into a person whose age, golongan, titles and dates agree with each other. */
final class Recruiter {

    private static final int CURRENT_YEAR = 2026;
    private static final int OLDEST = 57;
    private static final List<Integer> MONTHS_OF_APPOINTMENT = List.of(1, 2, 3, 4, 10, 12);
    private static final LocalDate PROBATION_START = LocalDate.of(2024, 12, 1);
    private static final LocalDate PART_TIME_START = LocalDate.of(2025, 10, 1);
    private static final Set<String> MOSTLY_MEN = Set.of("praja", "damkar", "kebersihan", "lapangan", "perhubungan");

    private final SplittableRandom random;
    private final JobCatalogue catalogue;
    private final NipSource nips;
    private final NameSource names;
    private final List<BirthPlace> birthPlaces = BirthPlace.weighted();
    private int count;

    Recruiter(SplittableRandom random, JobCatalogue catalogue, List<FixedPerson> fixed) {
        this.random = random;
        this.catalogue = catalogue;
        this.nips = new NipSource(random);
        this.names = new NameSource(random);
        fixed.forEach(person -> nips.reserve(person.nip()));
    }

    DemoPerson head(DemoUnit unit) {
        Study study = catalogue.studyOfHead(unit, random);
        return hire(unit, study, Career.ofHead(unit), Employment.PNS, "");
    }

    DemoPerson staff(DemoUnit unit, Job job) {
        Study study = job.studies().get(random.nextInt(job.studies().size()));
        Career career = Career.of(job.name(), study);
        return hire(unit, study, career, employment(career), job.name());
    }

    DemoPerson named(DemoUnit unit, FixedPerson person) {
        Study study = catalogue.study(person.study());
        Career career = person.isHead() ? Career.ofHead(unit) : Career.of(person.job(), study);
        LocalDate gradeSince = later(person.startOn(), LocalDate.of(2023, 4, 1));
        LocalDate positionSince = later(person.startOn(), LocalDate.of(2022, 1, 3));
        return new DemoPerson(
                ++count,
                person.nip(),
                person.name(),
                person.front(),
                person.back(),
                person.isFemale(),
                birthPlaces.get(random.nextInt(birthPlaces.size())),
                person.bornOn(),
                person.isContract() ? Employment.PPPK : Employment.PNS,
                person.startOn(),
                person.isContract() ? person.grade() : startingGrade(study, career),
                person.grade(),
                gradeSince,
                unit,
                position(unit, person.job(), career).since(positionSince),
                study,
                person.startOn().getYear() - 1);
    }

    private DemoPerson hire(DemoUnit unit, Study study, Career career, Employment employment, String job) {
        boolean female = random.nextInt(100) < femalePercent(unit, job);
        int years = employment == Employment.PNS ? career.yearsOfService(random) : 2;
        LocalDate startOn = startOn(employment, years);
        int entryAge = entryAge(study, employment, years);
        LocalDate bornOn = startOn.minusYears(entryAge).minusDays(random.nextInt(365));
        Study last = study.isAcademic() && random.nextInt(100) < mastersPercent(career) ? study.withMasters() : study;
        boolean contract = employment.isContract();
        return new DemoPerson(
                ++count,
                nips.issue(bornOn, startOn, female, employment),
                names.next(female),
                frontTitles(study, years, female),
                last.back(),
                female,
                birthPlaces.get(random.nextInt(birthPlaces.size())),
                bornOn,
                employment,
                startOn,
                contract ? career.contractGrade(study) : startingGrade(study, career),
                contract ? career.contractGrade(study) : career.grade(years, study),
                later(startOn, LocalDate.of(random.nextInt(2021, 2025), random.nextBoolean() ? 4 : 10, 1)),
                unit,
                position(unit, job, career)
                        .since(later(startOn, LocalDate.of(random.nextInt(2019, 2025), random.nextInt(1, 13), 2))),
                last,
                startOn.getYear() - random.nextInt(1, 4));
    }

    private DemoPerson.Position position(DemoUnit unit, String job, Career career) {
        LocalDate unknown = LocalDate.EPOCH;
        int kindId = career.isFunctional() ? 2 : career.isStructural() ? 1 : 4;
        return job.isEmpty()
                ? new DemoPerson.Position(unit.headPositionCode(), unit.headPositionName(), kindId, unknown)
                : new DemoPerson.Position(DemoUnit.stableId("job " + job), job, kindId, unknown);
    }

    private Employment employment(Career career) {
        int draw = random.nextInt(100);
        return switch (career) {
            case AHLI_PERTAMA, TERAMPIL ->
                draw < 3
                        ? Employment.CPNS
                        : draw < 50 ? Employment.PNS : draw < 75 ? Employment.PPPK : Employment.PPPK_PARUH_WAKTU;
            case PELAKSANA_SARJANA, PELAKSANA_DIPLOMA ->
                draw < 3
                        ? Employment.CPNS
                        : draw < 50 ? Employment.PNS : draw < 60 ? Employment.PPPK : Employment.PPPK_PARUH_WAKTU;
            case PELAKSANA_MENENGAH ->
                draw < 20 ? Employment.PNS : draw < 28 ? Employment.PPPK : Employment.PPPK_PARUH_WAKTU;
            case PELAKSANA_DASAR -> draw < 14 ? Employment.PNS : Employment.PPPK_PARUH_WAKTU;
            default -> Employment.PNS;
        };
    }

    private LocalDate startOn(Employment employment, int years) {
        return switch (employment) {
            case CPNS -> PROBATION_START;
            case PPPK_PARUH_WAKTU -> PART_TIME_START;
            case PPPK -> LocalDate.of(random.nextInt(2021, 2025), 3, 1);
            case PNS ->
                LocalDate.of(
                        CURRENT_YEAR - years,
                        MONTHS_OF_APPOINTMENT.get(random.nextInt(MONTHS_OF_APPOINTMENT.size())),
                        1);
        };
    }

    private int entryAge(Study study, Employment employment, int years) {
        int youngest = study.isAcademic() ? 23 : 21;
        int oldest = employment.isContract() ? 48 : Math.min(youngest + 9, OLDEST - years);
        return random.nextInt(youngest, Math.max(youngest, oldest) + 1);
    }

    private String startingGrade(Study study, Career career) {
        return study.isAcademic() ? "III/a" : career == Career.PELAKSANA_DASAR ? "I/c" : lowest(study);
    }

    private static String lowest(Study study) {
        return study.level().equals("30") ? "II/c" : "II/a";
    }

    private String frontTitles(Study study, int years, boolean female) {
        boolean pilgrim = years > 12 && random.nextInt(100) < 15;
        String pilgrimTitle = female ? "Hj." : "H.";
        if (!pilgrim) {
            return study.front();
        }
        return study.front().isEmpty() ? pilgrimTitle : study.front() + " " + pilgrimTitle;
    }

    private static int femalePercent(DemoUnit unit, String job) {
        if (job.startsWith("Bidan")) {
            return 100;
        }
        if (MOSTLY_MEN.contains(unit.profile())) {
            return 12;
        }
        return switch (unit.kind()) {
            case "SEKOLAH", "PUSKESMAS", "RUMAH SAKIT" -> 66;
            case "KELURAHAN", "KECAMATAN" -> 40;
            default -> 46;
        };
    }

    private static int mastersPercent(Career career) {
        return switch (career) {
            case JPT -> 90;
            case ADMINISTRATOR, AHLI_MADYA -> 55;
            case PENGAWAS, AHLI_MUDA -> 22;
            default -> 3;
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
