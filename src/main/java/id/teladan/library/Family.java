package id.teladan.library;

/** Positions whose work is alike, for example all nutritionists. */
public record Family(String code, String label, Sector sector) {}
