package id.teladan.journeys;

/** The two sizes at which every page must hold. */
enum Screen {
    PHONE(390, 844),
    DESK(1280, 800);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
