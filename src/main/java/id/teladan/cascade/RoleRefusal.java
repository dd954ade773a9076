package id.teladan.cascade;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The assessor's no to assignments by somebody else, with the reason. */
public record RoleRefusal(
        @Nullable List<RoleId> roles,

        @NotNull @Size(min = 1, max = 1000, message = "{cascade.refusal-note-missing}") String note) {}
