package id.teladan.identity.web;

import id.teladan.identity.DemoLogin;
import java.util.List;

/**
 * @param refused whether the last attempt failed
 * @param ended whether the person has just signed out
 * @param demoLogins empty outside the demo
 */
public record LoginPage(boolean refused, boolean ended, List<DemoLogin> demoLogins, String demoPassword) {}
