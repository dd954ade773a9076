package id.teladan.wording.web;

import id.teladan.wording.WordingRule;
import java.util.List;

/** All advice, by what is being written. */
public record WordingGuidePage(List<Chapter> chapters) {

    public record Chapter(String title, List<WordingRule> rules) {}
}
