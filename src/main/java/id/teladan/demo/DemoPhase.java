package id.teladan.demo;

/** What is loaded one after the other. */
enum DemoPhase {
    OPENED,
    YEARS,
    UNITS,
    REGIONAL_HEAD,
    EMPLOYEES,
    ASSESSORS,
    HISTORY,
    EVIDENCE,
    ACCOUNTS
}
