package id.teladan.identity.web;

import id.teladan.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * @param sent whether a request was taken; says nothing about whether the account exists
 * @param refusal if too much was asked for from here
 */
public record ForgottenPasswordPage(
        Form form, boolean sent, @Nullable String refusal) {}
