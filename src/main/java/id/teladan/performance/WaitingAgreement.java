package id.teladan.performance;

/** An agreement that waits for somebody's signature. */
public record WaitingAgreement(AgreementId id, String unitName, int year, int revision, AgreementStatus status) {}
