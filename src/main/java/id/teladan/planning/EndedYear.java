package id.teladan.planning;

/** How many agreed plans of a year have run out and are not closed yet. */
public record EndedYear(int year, int plans) {}
