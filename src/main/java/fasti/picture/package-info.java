/// Authors' photographs and other pictures of pixels: what their files say, the pixels themselves,
/// and what suits the screen of an e-reader.
///
/// - **Comes in:** a [fasti.text.Picture] as its file has it.
/// - **Goes out:** its [fasti.picture.Rows], or a picture that any e-reader can show.
/// - **Knows nothing of:** pages, PDF, EPUB; where the file came from.
/// - **Read first:** [fasti.picture.ScreenPicture].
@NullMarked
package fasti.picture;

import org.jspecify.annotations.NullMarked;
