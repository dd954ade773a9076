package id.teladan.identity.web;

/** @param sent whether a request was taken; says nothing about whether the account exists */
public record ForgottenPasswordPage(boolean sent) {}
