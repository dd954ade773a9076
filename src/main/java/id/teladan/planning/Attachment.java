package id.teladan.planning;

/** One line of Lampiran SKP. */
public record Attachment(PlanId planId, AttachmentKind kind, int number, String text) {}
