package fasti.layout.page;

import fasti.text.Anchor;
import java.util.List;
import java.util.Optional;

/// A node of the tag tree, made from the publication, not from the order of drawing.
///
/// @param kids in reading order
/// @param language BCP 47; empty where it is that of the parent
/// @param alternative for figures; empty else
/// @param replacement text in place of what the kids show; empty else
/// @param span how many columns and rows a cell covers
/// @param anchor what a link to this element names
public record StructureElement(
    Role role,
    List<Kid> kids,
    String language,
    String alternative,
    String replacement,
    CellSpan span,
    Optional<Anchor> anchor) {
  public StructureElement {
    kids = List.copyOf(kids);
  }

  public static StructureElement of(Role role, List<Kid> kids) {
    return new StructureElement(role, kids, "", "", "", CellSpan.ONE, Optional.empty());
  }

  public StructureElement withKids(List<Kid> other) {
    return new StructureElement(role, other, language, alternative, replacement, span, anchor);
  }

  public StructureElement named(Anchor name) {
    return new StructureElement(
        role, kids, language, alternative, replacement, span, Optional.of(name));
  }

  public StructureElement inLanguage(String tag) {
    return new StructureElement(role, kids, tag, alternative, replacement, span, anchor);
  }

  public StructureElement withAlternative(String text) {
    return new StructureElement(role, kids, language, text, replacement, span, anchor);
  }

  public StructureElement withReplacement(String text) {
    return new StructureElement(role, kids, language, alternative, text, span, anchor);
  }

  public StructureElement spanning(int columns, int rows) {
    return new StructureElement(
        role, kids, language, alternative, replacement, new CellSpan(columns, rows), anchor);
  }

  public Kid asKid() {
    return new Kid.Element(this);
  }

  public sealed interface Kid {
    record Element(StructureElement element) implements Kid {}

    /// All that is marked with this leaf, on however many lines and pages it stands.
    ///
    /// @param leaf unique in the book
    record Leaf(int leaf) implements Kid {}

    /// A link's areas, one or more, which [LinkArea#link()] names.
    ///
    /// @param link unique in the book
    record Annotation(int link) implements Kid {}
  }

  /// @param columns 1 or more
  /// @param rows 1 or more
  public record CellSpan(int columns, int rows) {
    public static final CellSpan ONE = new CellSpan(1, 1);
  }

  /// The standard structure types used (ISO 32000-1, 14.8.4; `TITLE` from ISO 32000-2).
  public enum Role {
    DOCUMENT,
    SECTION,
    DIVISION,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    HEADING_5,
    HEADING_6,
    /// Of the whole book; no heading of a part.
    TITLE,
    PARAGRAPH,
    LIST,
    NUMBERED_LIST,
    LIST_ITEM,
    LABEL,
    LIST_BODY,
    BLOCK_QUOTATION,
    TABLE,
    TABLE_HEAD,
    TABLE_BODY,
    TABLE_ROW,
    COLUMN_HEADER,
    ROW_HEADER,
    TABLE_CELL,
    FIGURE,
    CAPTION,
    CONTENTS,
    CONTENTS_ITEM,
    REFERENCE,
    NOTE,
    LINK,
    SPAN,
    QUOTE,
    CODE,
    /// Letters with their reading: one base, one text.
    RUBY,
    RUBY_BASE,
    RUBY_TEXT,
    INDEX,
    BIBLIOGRAPHY_ENTRY
  }
}
