package dev.plumbline.cli;

import dev.plumbline.conformance.adapter.NotationException;
import dev.plumbline.conformance.session.KitFault;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reports.record.DamagedRecordException;
import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/**
 * Why the command could not do what it was asked for.
 *
 * @param message one line for whoever asked
 * @param exit the exit code
 */
record Trouble(String message, int exit) {

    /** What an exception means to whoever asked; none if the kit itself is at fault and nobody foresaw how. */
    static Optional<Trouble> of(Exception e) {
        return switch (e) {
            case NotationException _, TraceException _, CatalogueException _, DamagedRecordException _, UsageException _ ->
                Optional.of(new Trouble(String.valueOf(e.getMessage()), ExitCode.USAGE));
            case FileSystemException f -> Optional.of(new Trouble(f.getFile() + ": " + reason(f), ExitCode.USAGE));
            case IOException _ ->
                Optional.of(new Trouble("input or output failed: " + e.getMessage(), ExitCode.NOT_JUDGED));
            case IutException i -> Optional.of(new Trouble(i.kind() + ": " + i.getMessage(), ExitCode.NOT_JUDGED));
            case KitFault _ -> Optional.of(new Trouble("fault of the kit: " + e.getMessage(), ExitCode.KIT_FAULT));
            default -> Optional.empty();
        };
    }

    private static String reason(FileSystemException e) {
        if (e.getReason() != null) {
            return e.getReason();
        }
        return switch (e) {
            case NoSuchFileException _ -> "no such file";
            case FileAlreadyExistsException _ -> "exists";
            case AccessDeniedException _ -> "access denied";
            default -> "cannot be used";
        };
    }
}
