package id.teladan.performance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param version of the agreement that was changed */
public record ObjectiveRevision(
        int version, @NotBlank @Size(max = 1000) String statement) {}
