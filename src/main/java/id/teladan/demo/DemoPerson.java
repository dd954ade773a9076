package id.teladan.demo;

import java.time.LocalDate;

/**
 * One row of the workbook of employees before it is written.
 *
 * @param number counts people within the agency, from 1
 * @param front titles before the name, may be empty
 * @param back degrees after the name, may be empty
 */
record DemoPerson(
        int number,
        String nip,
        String name,
        String front,
        String back,
        boolean female,
        BirthPlace birthPlace,
        LocalDate bornOn,
        Employment employment,
        LocalDate startOn,
        String startingGrade,
        String grade,
        LocalDate gradeSinceOn,
        DemoUnit unit,
        Position position,
        Study study,
        int graduatedYear) {

    /**
     * What the person does.
     *
     * @param kindId JENIS JABATAN ID: 1 structural, 2 functional, 4 executing staff
     */
    record Position(String code, String name, int kindId, LocalDate sinceOn) {

        Position since(LocalDate date) {
            return new Position(code, name, kindId, date);
        }
    }

    boolean isHead() {
        return position.code().equals(unit.headPositionCode());
    }

    DemoPerson withNip(String otherNip) {
        return new DemoPerson(
                number,
                otherNip,
                name,
                front,
                back,
                female,
                birthPlace,
                bornOn,
                employment,
                startOn,
                startingGrade,
                grade,
                gradeSinceOn,
                unit,
                position,
                study,
                graduatedYear);
    }

    DemoPerson withName(String otherName) {
        return new DemoPerson(
                number,
                nip,
                otherName,
                front,
                back,
                female,
                birthPlace,
                bornOn,
                employment,
                startOn,
                startingGrade,
                grade,
                gradeSinceOn,
                unit,
                position,
                study,
                graduatedYear);
    }

    DemoPerson withPosition(Position other) {
        return new DemoPerson(
                number,
                nip,
                name,
                front,
                back,
                female,
                birthPlace,
                bornOn,
                employment,
                startOn,
                startingGrade,
                grade,
                gradeSinceOn,
                unit,
                other,
                study,
                graduatedYear);
    }
}
