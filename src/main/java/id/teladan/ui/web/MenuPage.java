package id.teladan.ui.web;

/** Everything that is not in the phone's tab bar; all it shows surrounds every page. */
public record MenuPage() {}
