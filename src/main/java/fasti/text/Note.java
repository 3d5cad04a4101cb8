package fasti.text;

import java.util.List;

/// A note, held by its call.
///
/// @param anchor the note itself
/// @param call where it is called from; links lead both ways
/// @param number as printed, counted from 1 within the section; 0 until the editor has numbered it
public record Note(Anchor anchor, Anchor call, int number, List<Block> content) {
  public Note {
    content = List.copyOf(content);
  }
}
