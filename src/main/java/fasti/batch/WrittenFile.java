package fasti.batch;

import java.time.Duration;
import java.util.Optional;

/// One file that a build has put in its place.
///
/// @param path as the caller would type it, with `/` between folders
/// @param pages of the printed handout, which the e-book's page list names too; or of this file's
///   own setting, if it is for the printer
/// @param bytes the file's size
/// @param time from the start of the book until this file was done
/// @param printing how to print it, if it is for the printer alone
public record WrittenFile(
    String path,
    OutputFormat format,
    int pages,
    long bytes,
    Duration time,
    Optional<Printing> printing) {}
