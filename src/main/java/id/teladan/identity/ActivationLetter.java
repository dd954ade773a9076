package id.teladan.identity;

/** One letter to be cut out and handed over. */
public record ActivationLetter(String name, String code) {}
