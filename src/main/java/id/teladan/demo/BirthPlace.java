package id.teladan.demo;

import java.util.List;
import java.util.stream.IntStream;

record BirthPlace(String id, String name) {

    /** Every place as often as people are born there, so that a plain draw is weighted. */
    static List<BirthPlace> weighted() {
        return DemoResource.table("birth-places.csv").stream()
                .flatMap(row -> IntStream.range(0, Integer.parseInt(row.getField("weight")))
                        .mapToObj(i -> new BirthPlace(row.getField("id"), row.getField("name"))))
                .toList();
    }
}
