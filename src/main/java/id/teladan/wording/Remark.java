package id.teladan.wording;

import java.util.Locale;

/**
 * Advice on a text.
 *
 * @param found the words it is about; empty if something is missing
 */
public record Remark(WordingRule rule, String found) {

    public String sentence() {
        return rule.sentence().replace("{0}", found.toLowerCase(Locale.ROOT));
    }
}
