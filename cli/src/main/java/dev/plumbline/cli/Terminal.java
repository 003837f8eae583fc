package dev.plumbline.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Whether somebody reads along. */
final class Terminal {

    private Terminal() {}

    /** Whether standard input and output are a terminal. */
    // JDK 25 returns null again where there is no terminal; the check knows only 22 to 24.
    @SuppressWarnings("SystemConsoleNull")
    static boolean isInteractive() {
        @Nullable Console console = System.console();
        return console != null && console.isTerminal();
    }
}
