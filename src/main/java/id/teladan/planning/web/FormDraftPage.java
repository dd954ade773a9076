package id.teladan.planning.web;

/** The line under a form that says when it was kept. */
public record FormDraftPage(String saved) {}
