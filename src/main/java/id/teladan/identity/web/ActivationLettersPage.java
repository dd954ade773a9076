package id.teladan.identity.web;

import id.teladan.identity.ActivationLetter;
import java.util.List;

/**
 * Letters to print and cut: shown once, since only hashes of the codes are kept.
 *
 * @param validUntil in words
 */
public record ActivationLettersPage(String unit, List<ActivationLetter> letters, String validUntil, String address) {}
