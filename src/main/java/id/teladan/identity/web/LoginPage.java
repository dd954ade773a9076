package id.teladan.identity.web;

import id.teladan.identity.DemoLogin;
import java.util.List;

/**
 * @param refused whether the last attempt failed
 * @param later whether the password was not looked at, because too many are tried from here or at once
 * @param ended whether the person has just signed out
 * @param demoLogins empty outside the demo
 */
public record LoginPage(
        boolean refused, boolean later, boolean ended, List<DemoLogin> demoLogins, String demoPassword) {}
