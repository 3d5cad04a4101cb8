package fasti.report;

/// A place in the content, so that every fault can be traced to what the author wrote.
///
/// @param file the path as the author would type it, with `/` between folders
/// @param line counted from 1; 0 means the file as a whole
/// @param column counted from 1 in characters; 0 means the line as a whole
public record Origin(String file, int line, int column) {
  public static Origin of(String file) {
    return new Origin(file, 0, 0);
  }

  public Origin at(int newLine, int newColumn) {
    return new Origin(file, newLine, newColumn);
  }

  /// As compilers print it: `file`, `file:line` or `file:line:column`.
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
