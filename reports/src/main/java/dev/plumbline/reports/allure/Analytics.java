package dev.plumbline.reports.allure;

import java.io.IOException;
import java.util.regex.Pattern;

/** What Allure's page would tell Google of each reader. */
final class Analytics {

    private static final Pattern LOADER =
            Pattern.compile("<script[^>]*googletagmanager[^>]*>\\s*</script>\\s*");
    private static final Pattern CALLS =
            Pattern.compile("<script>\\s*window\\.dataLayer = .*?</script>\\s*", Pattern.DOTALL);
    private static final Pattern ANYTHING_LEFT =
            Pattern.compile("googletagmanager|gtag\\(|<(script|link|img|iframe)[^>]+(src|href)=\"?(https?:)?//");
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            + "script-src data: 'unsafe-inline' 'unsafe-eval'; style-src data: 'unsafe-inline'; img-src data: blob:; "
            + "font-src data:; media-src data: blob:; connect-src data: blob:; frame-src data: blob:\">";

    private Analytics() {}

    /** The page without it, and with a policy under which browsers fetch nothing. */
    static String removedFrom(String page) throws IOException {
        String quiet = CALLS.matcher(LOADER.matcher(page).replaceAll("")).replaceAll("");
        if (ANYTHING_LEFT.matcher(quiet).find()) {
            throw new IOException("the Allure report would fetch something from the network");
        }
        return quiet.replaceFirst("<head>", "<head>\n    " + POLICY);
    }
}
