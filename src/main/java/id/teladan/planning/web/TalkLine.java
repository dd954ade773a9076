package id.teladan.planning.web;

/**
 * The line of a plan that something is said about: which hidden field names it in the form, and its value.
 *
 * @param key as {@link Talk} names the line; empty for the plan as a whole
 * @param field resultId, indicatorId or valueCode; empty for the plan as a whole
 * @param what as a heading calls it, such as "hasil kerja 2"
 * @param words how it reads now, from which another wording starts
 * @param hasTarget whether another target may be proposed
 */
public record TalkLine(String key, String field, String value, String what, String words, boolean hasTarget) {

    public static final TalkLine PLAN = new TalkLine("", "", "", "SKP ini", "", false);
}
