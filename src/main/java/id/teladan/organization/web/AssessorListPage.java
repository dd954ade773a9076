package id.teladan.organization.web;

import id.teladan.organization.AssessorProposal;
import id.teladan.ui.Form;
import id.teladan.ui.PageOf;

/**
 * People without an assessor, and who it would be.
 *
 * @param count how many there are in all
 */
public record AssessorListPage(int count, PageOf<AssessorProposal> proposals, Form form) {}
