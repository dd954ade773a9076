package id.teladan.evaluation;

/** One step of a derivation, in Indonesian, shown under "Mengapa?" and kept with the evaluation as it was said. */
public record Term(String subject, String explanation) {}
