package id.teladan.ui;

import id.teladan.shared.Actor;

/** Describes the signed-in person for the head of each page. */
@FunctionalInterface
public interface PersonSource {

    Description of(Actor actor);

    /**
     * @param position for example "Nutrisionis Ahli Pertama"; empty for accounts without a position
     * @param unit for example "Puskesmas Kilasah"; empty if unknown
     * @param agency for example "Kota Serang"
     */
    record Description(String position, String unit, String agency) {}
}
