package id.teladan.identity.web;

import id.teladan.ui.Form;

/** @param shortest how long a password must be at least */
public record ActivationPage(Form form, int shortest) {}
