package id.teladan.identity.web;

import org.jspecify.annotations.Nullable;

/**
 * @param sent whether a request was taken; says nothing about whether the account exists
 * @param refusal if too much was asked for from here
 */
public record ForgottenPasswordPage(boolean sent, @Nullable String refusal) {}
