package id.teladan.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The words of each refusal. */
final class ErrorPages {

    private ErrorPages() {}

    static ErrorPage of(int status, @Nullable String sentence, @Nullable String incident, String back) {
        ErrorPage page = switch (status) {
            case 400 ->
                page(
                        status,
                        "alert-circle",
                        "Permintaan ini belum lengkap.",
                        "Tidak ada yang berubah. Kembali ke halaman sebelumnya dan coba sekali lagi.",
                        "Kembali",
                        back);
            case 401 ->
                page(
                        status,
                        "login",
                        "Silakan masuk dulu.",
                        "Halaman ini hanya terbuka setelah Anda masuk. Draf di ponsel ini tetap ada.",
                        "Masuk",
                        "/login");
            case 403 ->
                page(
                        status,
                        "lock",
                        "Halaman ini bukan untuk peran Anda.",
                        "Tidak ada yang berubah. Bila halaman tadi lama terbuka, muat ulang lalu coba lagi; bila Anda perlu akses, hubungi admin OPD.",
                        "Ke beranda",
                        "/");
            case 404 ->
                page(
                        status,
                        "search",
                        "Halaman ini tidak ada.",
                        "Mungkin alamatnya salah ketik, sudah dipindah, atau bukan untuk Anda.",
                        "Ke beranda",
                        "/");
            case 405 ->
                page(
                        status,
                        "alert-circle",
                        "Tindakan ini tidak tersedia di sini.",
                        "Tidak ada yang berubah. Mulai lagi dari halamannya.",
                        "Kembali",
                        back);
            case 409 ->
                page(
                        status,
                        "copy",
                        "Isinya baru saja diubah orang lain.",
                        "Perubahan Anda belum tersimpan. Buka versi terbaru, lalu ulangi.",
                        "Kembali",
                        back);
            case 413 ->
                page(
                        status,
                        "paperclip",
                        "Berkas ini terlalu besar.",
                        "Belum ada yang terkirim. Perkecil foto atau bagi berkasnya, lalu unggah lagi.",
                        "Kembali",
                        back);
            case 422 ->
                page(
                        status,
                        "alert-triangle",
                        "Belum bisa disimpan.",
                        "Tidak ada yang berubah. Periksa lagi isiannya.",
                        "Kembali",
                        back);
            case 429 ->
                page(
                        status,
                        "clock-pause",
                        "Terlalu banyak percobaan.",
                        "Tunggu sebentar, lalu coba lagi. Tidak ada yang hilang.",
                        "Kembali",
                        back);
            case 503 ->
                page(
                        status,
                        "plug-connected-x",
                        "Teladan sedang dirawat sebentar.",
                        "Yang sudah tersimpan aman. Coba lagi beberapa menit lagi.",
                        "Coba lagi",
                        back);
            default ->
                page(
                        status,
                        "plug-connected-x",
                        "Ada yang rusak di pihak kami.",
                        "Yang sudah tersimpan tidak hilang. Coba sekali lagi; bila terulang, sampaikan kode di bawah ini kepada Bantuan.",
                        "Coba lagi",
                        back);
        };
        return new ErrorPage(
                page.status(),
                page.icon(),
                page.title(),
                Objects.requireNonNullElse(sentence, page.sentence()),
                incident,
                page.action(),
                page.href());
    }

    private static ErrorPage page(int status, String icon, String title, String sentence, String action, String href) {
        return new ErrorPage(status, icon, title, sentence, null, action, href);
    }

    /** The page that the request came from, if it is one of ours; only its path is taken. */
    static String back(HttpServletRequest request) {
        String referrer = request.getHeader(HttpHeaders.REFERER);
        if (referrer == null) {
            return "/";
        }
        try {
            URI uri = URI.create(referrer);
            boolean ours = request.getServerName().equals(uri.getHost());
            String path = uri.getRawPath();
            if (!ours || path == null || !path.startsWith("/") || path.startsWith("//")) {
                return "/";
            }
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
