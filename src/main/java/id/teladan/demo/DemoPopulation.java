package id.teladan.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Everybody of an agency, unit by unit with the head first; the same for the same agency and size. */
record DemoPopulation(DemoAgency agency, List<DemoUnit> units, List<DemoPerson> people, Recruiter recruiter) {

    static DemoPopulation of(DemoAgency agency) {
        return of(agency, agency.people());
    }

    /** @throws IllegalArgumentException if the units need more people than {@code size} */
    static DemoPopulation of(DemoAgency agency, int size) {
        List<DemoUnit> units = UnitOutline.of(agency);
        List<FixedPerson> fixed = FixedPerson.of(agency);
        JobCatalogue catalogue = new JobCatalogue();
        SplittableRandom random = new SplittableRandom(agency.seed());
        Recruiter recruiter = new Recruiter(random, catalogue, fixed);
        Map<String, List<FixedPerson>> fixedByUnit = new HashMap<>();
        fixed.forEach(person -> fixedByUnit
                .computeIfAbsent(person.unit(), name -> new ArrayList<>())
                .add(person));

        long heads = units.stream().filter(DemoUnit::hasHead).count();
        long fixedStaff = fixed.stream().filter(person -> !person.isHead()).count();
        Map<DemoUnit, Integer> shares =
                new Staffing(units, catalogue).share(Math.toIntExact(size - heads - fixedStaff));
        List<DemoPerson> people = new ArrayList<>(size);
        shares.forEach((unit, staff) -> {
            List<FixedPerson> known = fixedByUnit.getOrDefault(unit.name(), List.of());
            known.forEach(person -> people.add(recruiter.named(unit, person)));
            if (unit.hasHead() && known.stream().noneMatch(FixedPerson::isHead)) {
                people.add(recruiter.head(unit));
            }
            catalogue.deal(unit.profile(), staff, random).forEach(job -> people.add(recruiter.staff(unit, job)));
        });
        return new DemoPopulation(agency, units, List.copyOf(people), recruiter);
    }

    /** People of a department and all units below it. */
    List<DemoPerson> ofDepartment(String name) {
        return people.stream()
                .filter(person -> person.unit().department().name().equals(name))
                .toList();
    }
}
