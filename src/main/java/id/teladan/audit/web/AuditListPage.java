package id.teladan.audit.web;

import id.teladan.audit.AuditEntry;
import id.teladan.ui.PageOf;

/**
 * The trail, newest first.
 *
 * @param from first day, as a date field writes it
 * @param until last day
 * @param query the search as the pager repeats it
 */
public record AuditListPage(PageOf<AuditEntry> entries, String text, String from, String until, String query) {}
