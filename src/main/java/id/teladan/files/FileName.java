package id.teladan.files;

import java.text.Normalizer;

/** Names that come from other people's devices, made fit to be shown and downloaded under. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** The last part of a path, without what could deceive or escape, ending as its content's type demands. */
    static String shown(String original, EvidenceType type) {
        String name = Normalizer.normalize(original, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty()) {
            name = "berkas";
        }
        if (!type.fits(name)) {
            name += "." + type.extension();
        }
        return shortened(name);
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        String extension = name.substring(name.lastIndexOf('.'));
        int kept = name.offsetByCodePoints(0, LONGEST - extension.length());
        return name.substring(0, kept).stripTrailing() + extension;
    }
}
