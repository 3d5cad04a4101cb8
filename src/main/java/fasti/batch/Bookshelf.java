package fasti.batch;

import fasti.batch.Request.Workplace;
import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import fasti.source.BookKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The books of a run, in the order in which they were asked for, or by name; each once.
final class Bookshelf {
  /// Where books lie when none is named.
  private static final String CONTENT = "content";

  private final Workplace workplace;
  private final Map<Path, ShelvedBook> books = new LinkedHashMap<>();
  private final Map<ShelvedBook, Diagnostic> refusals = new LinkedHashMap<>();

  private Bookshelf(Workplace workplace) {
    this.workplace = workplace;
  }

  static Bookshelf of(Request request) {
    var shelf = new Bookshelf(request.workplace());
    if (request.books().isEmpty()) {
      shelf.addContent();
    }
    request.books().forEach(shelf::add);
    shelf.refuseClashes();
    return shelf;
  }

  List<ShelvedBook> books() {
    return List.copyOf(books.values());
  }

  /// Why a book is not even opened; nothing for most.
  Optional<Diagnostic> refusal(ShelvedBook book) {
    return Optional.ofNullable(refusals.get(book));
  }

  private void addContent() {
    var content = ShelvedBook.found(workplace.root().resolve(CONTENT), workplace);
    if (!addAllInside(content)) {
      add(content);
      refusals.putIfAbsent(content, noBook(content));
    }
  }

  /// Adds a book, or the books in a folder. Anything else is taken for a book too, so that the
  /// reader can say what is wrong with it.
  private void add(Path typed) {
    var book = ShelvedBook.typed(typed, workplace);
    var isPlainFolder = Files.isDirectory(book.path()) && BookKind.of(book.path()).isEmpty();
    if (!isPlainFolder || !addAllInside(book)) {
      add(book);
    }
  }

  private void add(ShelvedBook book) {
    books.putIfAbsent(book.path(), book);
  }

  /// @return whether there were any
  private boolean addAllInside(ShelvedBook folder) {
    if (!Files.isDirectory(folder.path())) {
      return false;
    }
    try (var entries = Files.list(folder.path())) {
      var found =
          entries
              .filter(path -> !isHidden(path) && BookKind.of(path).isPresent())
              .sorted((one, other) -> one.toString().compareTo(other.toString()))
              .map(path -> ShelvedBook.found(path, workplace))
              .toList();
      found.forEach(this::add);
      return !found.isEmpty();
    } catch (IOException failure) {
      refusals.put(folder, unreadable(folder, failure));
      return false;
    }
  }

  /// Dot files, and the locks that office programs leave beside an open sheet.
  private static boolean isHidden(Path path) {
    var name = path.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$");
  }

  private void refuseClashes() {
    var byName = books.values().stream().collect(Collectors.groupingBy(ShelvedBook::foldedName));
    for (var book : books.values()) {
      var others =
          byName.getOrDefault(book.foldedName(), List.of()).stream()
              .filter(other -> !other.equals(book))
              .map(ShelvedBook::shownAs)
              .collect(Collectors.joining(", "));
      if (!others.isEmpty()) {
        refusals.put(book, nameTaken(book, others));
      }
    }
  }

  private static Diagnostic noBook(ShelvedBook content) {
    return Diagnostic.error(
        Code.FILE_MISSING,
        Origin.of(content.shownAs()),
        "there is no book here",
        "make a folder in it that holds a book.yaml, or name a file: fasti build timeline.csv");
  }

  private static Diagnostic unreadable(ShelvedBook folder, IOException failure) {
    return Diagnostic.error(
        Code.INPUT_UNREADABLE,
        Origin.of(folder.shownAs()),
        "this folder cannot be read: " + Refusal.reason(failure),
        "see to it that you may open it");
  }

  private static Diagnostic nameTaken(ShelvedBook book, String others) {
    return Diagnostic.error(
        Code.NAME_TAKEN,
        Origin.of(book.shownAs()),
        "its output would be named \"" + book.name() + "\", like that of " + others,
        "rename one of them; not every disk tells capital letters from small ones");
  }
}
