package id.teladan.evaluation;

import java.time.OffsetDateTime;

/** Why a team's predicates depart from the pattern of its unit. */
public record Justification(String text, String writtenBy, OffsetDateTime writtenAt) {}
