package id.teladan.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes names of two to four words out of lists of common words; no name is taken from a person. */
final class NameSource {

    private static final List<String> NOBLE_MALE = List.of("Tubagus", "Raden", "Entol", "Mas");
    private static final List<String> NOBLE_FEMALE = List.of("Ratu", "Raden Ayu", "Nyi Raden");

    private final List<String> male = DemoResource.lines("names-male.txt");
    private final List<String> female = DemoResource.lines("names-female.txt");
    private final List<String> maleFamily = DemoResource.lines("family-names-male.txt");
    private final List<String> femaleFamily = DemoResource.lines("family-names-female.txt");
    private final SplittableRandom random;

    NameSource(SplittableRandom random) {
        this.random = random;
    }

    String next(boolean isFemale) {
        List<String> given = isFemale ? female : male;
        List<String> family = isFemale ? femaleFamily : maleFamily;
        List<String> words = new ArrayList<>();
        int shape = random.nextInt(100);
        if (shape >= 97) {
            words.add(pick(isFemale ? NOBLE_FEMALE : NOBLE_MALE, words));
        }
        words.add(pick(given, words));
        if (shape >= 24) {
            words.add(pick(given, words));
        }
        if (shape < 24 || shape >= 38) {
            words.add(pick(family, words));
        }
        if (shape >= 88 && shape < 97) {
            words.add(pick(family, words));
        }
        return String.join(" ", words);
    }

    private String pick(List<String> list, List<String> taken) {
        String word = list.get(random.nextInt(list.size()));
        while (taken.contains(word)) {
            word = list.get(random.nextInt(list.size()));
        }
        return word;
    }
}
