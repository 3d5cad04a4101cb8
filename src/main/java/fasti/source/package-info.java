/// Reads content and checks it: book folders, outlines, sheets.
///
/// - **Comes in:** a path to a folder or a file.
/// - **Goes out:** a [fasti.source.Book]: the timeline, the house style, pictures and fonts as
///   bytes; or every fault at once, each with file, line, column and what to type instead. Nothing
///   is guessed in silence, and nothing that was written is lost.
/// - **Knows nothing of:** what is made of it. After this room nobody opens a file of the author's.
/// - **Read first:** [fasti.source.SourceReader].
@NullMarked
package fasti.source;

import org.jspecify.annotations.NullMarked;
