package id.teladan.identity;

/**
 * One of the accounts that the sign-in page offers in the demo.
 *
 * @param role whose eyes it shows the system through, for example "Pejabat penilai"
 * @param who name and place, for example "Hendra, kepala puskesmas"
 */
public record DemoLogin(String login, String role, String who) {}
