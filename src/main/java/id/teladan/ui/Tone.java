package id.teladan.ui;

/** What a state, a badge or a note is about: decides its colour. Always shown with an icon and a word. */
public enum Tone {
    QUIET("", "info-circle"),
    OK("is-ok", "circle-check"),
    CARE("is-care", "alert-triangle"),
    ASK("is-ask", "lifebuoy"),
    STOP("is-stop", "ban"),
    HONOUR("t-honour is-honour", "star-filled");

    private final String style;
    private final String icon;

    Tone(String style, String icon) {
        this.style = style;
        this.icon = icon;
    }

    public String style() {
        return style;
    }

    /** The icon that suits when none is named. */
    public String icon() {
        return icon;
    }
}
