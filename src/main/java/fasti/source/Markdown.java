package fasti.source;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// CommonMark with tables and footnotes, and with what [MarkdownSyntax] adds.
final class Markdown {
  /// Quotations and lists within one another; text that is nested deeper is taken as written.
  private static final int DEEPEST = 24;

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), FootnotesExtension.builder().inlineFootnotes(true).build());
  private static final Parser BLOCKS =
      builder(EXTENSIONS).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
  private static final Parser LINES =
      builder(List.of(EXTENSIONS.getLast())).enabledBlockTypes(Set.of()).build();

  /// Whole texts: paragraphs, lists, tables.
  static Node blocks(String text) {
    return BLOCKS.parse(text);
  }

  /// A text that stands in a line, where `1917. A year` is no list and `#` no heading. Its parts do
  /// not know their places, which would be those in a value of YAML and not in the file.
  static Node lines(String text) {
    return LINES.parse(text);
  }

  /// The extensions come first: what calls a note that exists is not for our own brackets.
  private static Parser.Builder builder(List<Extension> extensions) {
    return Parser.builder()
        .extensions(extensions)
        .maxOpenBlockParsers(DEEPEST)
        .linkProcessor(new MarkdownSyntax.Brackets())
        .customInlineContentParserFactory(new RubyBraces.Factory());
  }

  private Markdown() {}
}
