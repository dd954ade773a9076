package id.teladan.organization.web;

import id.teladan.ui.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's card.
 *
 * @param nip masked; "tanpa NIP" for the regional head
 * @param assessor who assesses the person today, null if nobody does
 * @param history all assessors, newest first
 */
public record EmployeePage(
        String name,
        String nip,
        String kind,
        String grade,
        String position,
        String positionKind,
        String unit,
        boolean active,
        @Nullable String assessor,
        @Nullable String assessorPosition,
        List<Step> history,
        boolean needsAssessor) {}
