package id.teladan.database;

/** The application serves and nothing holds the {@link StartupGate} any more. Published once. */
public record StartupFinished() {}
