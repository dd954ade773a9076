package id.teladan.files;

import id.teladan.shared.RuleViolation;

/** In pixels, as the header says, before anything is decoded. */
record ImageSize(long width, long height) {

    private static final long MOST_PIXELS = 50_000_000;

    /** @throws RuleViolation for a picture that would fill the memory when decoded, however small its file */
    void mustBeDecodable() {
        if (width == 0 || height == 0) {
            throw new RuleViolation("files.image-damaged");
        }
        if (width * height > MOST_PIXELS) {
            throw new RuleViolation("files.image-too-big", width, height);
        }
    }
}
