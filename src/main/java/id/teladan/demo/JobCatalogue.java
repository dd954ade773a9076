package id.teladan.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Which jobs fit which kind of unit (jobs.csv). */
final class JobCatalogue {

    private static final String REQUIRED = "wajib";
    private static final String INCLUDES = "= ";

    private final Map<String, Study> studies = Study.all();
    private final Map<String, List<Job>> jobs = new HashMap<>();

    JobCatalogue() {
        for (NamedCsvRecord row : DemoResource.table("jobs.csv")) {
            List<Job> profile = jobs.computeIfAbsent(row.getField("profile"), key -> new ArrayList<>());
            String name = row.getField("job");
            String weight = row.getField("weight");
            if (name.startsWith(INCLUDES)) {
                profile.addAll(scaled(of(name.substring(INCLUDES.length())), Integer.parseInt(weight)));
            } else {
                profile.add(new Job(
                        name,
                        weight.equals(REQUIRED) ? 0 : Integer.parseInt(weight) * 100,
                        studies(row.getField("studies"))));
            }
        }
    }

    Study study(String key) {
        return Objects.requireNonNull(studies.get(key), key);
    }

    /** Empty for a profile whose people are all named one by one. */
    List<Job> of(String profile) {
        return jobs.getOrDefault(profile, List.of());
    }

    long requiredCount(String profile) {
        return of(profile).stream().filter(Job::isRequired).count();
    }

    /** Jobs for so many people: the required ones first, then evenly by weight. */
    List<Job> deal(String profile, int count, SplittableRandom random) {
        List<Job> dealt = new ArrayList<>(
                of(profile).stream().filter(Job::isRequired).limit(count).toList());
        List<Job> others = of(profile).stream().filter(job -> !job.isRequired()).toList();
        int total = others.stream().mapToInt(Job::weight).sum();
        int rest = count - dealt.size();
        double offset = random.nextDouble();
        for (int i = 0; i < rest; i++) {
            dealt.add(at(others, (i + offset) / rest * total));
        }
        return dealt;
    }

    /** What the head of a unit of this profile studied. */
    Study studyOfHead(DemoUnit unit, SplittableRandom random) {
        List<Study> fitting = of(unit.profile()).stream()
                .flatMap(job -> job.studies().stream())
                .filter(study -> study.isAcademic() && !study.isProfession())
                .toList();
        return switch (unit.kind()) {
            case "PUSKESMAS", "RUMAH SAKIT" -> study("dokter");
            case "KECAMATAN" -> study("stpdn");
            default -> fitting.isEmpty() ? study("s1-publik") : fitting.get(random.nextInt(fitting.size()));
        };
    }

    private static Job at(List<Job> jobs, double point) {
        double passed = 0;
        for (Job job : jobs) {
            passed += job.weight();
            if (point < passed) {
                return job;
            }
        }
        return jobs.getLast();
    }

    private static List<Job> scaled(List<Job> included, int weight) {
        int total = included.stream().mapToInt(Job::weight).sum();
        return included.stream()
                .map(job -> new Job(job.name(), Math.max(1, job.weight() * weight * 100 / total), job.studies()))
                .toList();
    }

    private List<Study> studies(String keys) {
        return Arrays.stream(keys.split(",", -1)).map(this::study).toList();
    }
}
