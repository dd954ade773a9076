package id.teladan.planning.web;

/** @param saved the line under a form that says when it was kept; empty if it was not */
public record FormDraftPage(String saved) {}
