package id.teladan.intake;

import id.teladan.shared.Actor;

/**
 * For controllers of modules whose files can be mended on the page: {@code POST /uploads/{upload}/<resource>}, as their
 * {@link Remedy} says.
 */
public interface CorrectionForms {

    /**
     * Corrects and has the file checked again at once.
     *
     * @param correction calls {@link Uploads#useText} or {@link Uploads#fillCell}; may refuse
     * @return a redirect to the file, or its page with the sentence of what was refused
     */
    Object submit(Actor actor, UploadId upload, Runnable correction);
}
