package id.teladan.wording;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One piece of advice on wording.
 *
 * @param finds what to look for; case does not matter
 * @param whenAbsent the advice is due when nothing is found, instead of when something is
 * @param sparesLeaders leaders' plans may be worded so (Lampiran II.A.7.a.8 binds JA and JF only)
 * @param title the advice in general, as the guide has it
 * @param sentence what to mend; {0} is what was found
 * @param poor a wording that deserves the advice
 * @param better the same, well put
 * @param basis the article, or whose practice it is
 */
public record WordingRule(
        String code,
        Set<WordingSubject> subjects,
        Pattern finds,
        boolean whenAbsent,
        boolean sparesLeaders,
        String title,
        String sentence,
        String poor,
        String better,
        String basis) {

    /** The longest text that is looked at; the rest is left alone. */
    static final int LONGEST = 4000;

    public WordingRule {
        subjects = Set.copyOf(subjects);
    }

    public boolean concerns(WordingSubject subject) {
        return subjects.contains(subject);
    }

    /** Empty if the text is well worded in this respect, or blank. */
    public Optional<Remark> on(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Matcher found = finds.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        boolean present = found.find();
        if (present == whenAbsent) {
            return Optional.empty();
        }
        return Optional.of(new Remark(this, present ? found.group().strip() : ""));
    }
}
