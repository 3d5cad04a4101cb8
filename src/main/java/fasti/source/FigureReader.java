package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.LinkRole;
import fasti.text.LinkTarget;
import fasti.text.Picture;
import fasti.text.PictureSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Makes figures, from `images:` of a record and from pictures in Markdown.
final class FigureReader {
  private static final List<String> KNOWN =
      List.of("credit", "licence", "license", "link", "caption", "alt", "width", ".ornament");

  private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?) ?%");

  private final Anchors anchors;
  private final Intake intake;

  FigureReader(Anchors anchors, Intake intake) {
    this.anchors = anchors;
    this.intake = intake;
  }

  /// From a record.
  Optional<Block.Figure> read(Fields image) {
    var file = image.required("file", "images/a.jpg");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    var licence = image.has("licence") ? image.text("licence") : image.text("license");
    var said =
        new Said(
            image.text("alt"),
            image.scalar("caption").map(prose()::inline).orElse(List.of()),
            image.text("credit"),
            licence,
            image.text("link"),
            image.scalar("width").map(this::size).orElse(new PictureSize.Natural()));
    if (!image.has("alt")) {
      tellNoAlternative(file, image.origin());
    }
    var origin = image.scalar("file").map(Value.Scalar::origin).orElse(image.origin());
    var anchor = anchors.next("f");
    return intake
        .pictures()
        .read(file, origin)
        .map(picture -> figure(anchor, picture, said, origin));
  }

  /// From Markdown: `![alt](file "caption"){credit="…" licence="…" link="…"}`.
  Optional<Block.Figure> read(Image image, Origin origin) {
    var attributes =
        image instanceof MarkdownSyntax.AttributedImage more ? more.attributes() : Attributes.NONE;
    tellUnknown(attributes, origin);
    var alternative = alternative(image);
    if (alternative.isEmpty() && !attributes.classes().contains("ornament")) {
      tellNoAlternative(image.getDestination(), origin);
    }
    var caption = Optional.ofNullable(image.getTitle()).orElse(attributes.get("caption"));
    var licence =
        attributes.get("licence").isEmpty() ? attributes.get("license") : attributes.get("licence");
    var said =
        new Said(
            alternative,
            prose().inline(new Value.Scalar(caption, false, origin)),
            attributes.get("credit"),
            licence,
            attributes.get("link"),
            attributes.get("width").isEmpty()
                ? new PictureSize.Natural()
                : size(new Value.Scalar(attributes.get("width"), false, origin)));
    var anchor = anchors.next("p");
    return intake
        .pictures()
        .read(decoded(image.getDestination()), origin)
        .map(picture -> figure(anchor, picture, said, origin));
  }

  /// What is said of a picture.
  private record Said(
      String alternative,
      List<Inline> caption,
      String credit,
      String licence,
      String link,
      PictureSize size) {}

  private Block.Figure figure(Anchor anchor, Picture picture, Said said, Origin origin) {
    return new Block.Figure(
        anchor,
        picture,
        said.size(),
        said.alternative(),
        said.caption(),
        credit(said, origin),
        origin);
  }

  /// `60%` of the measure, `80mm`, or `page`.
  private PictureSize size(Value.Scalar written) {
    var text = written.text().strip();
    if (text.equals("page")) {
      return new PictureSize.AcrossPage();
    }
    var share = SHARE.matcher(text);
    double percent = share.matches() ? Double.parseDouble(share.group(1)) : 0;
    if (percent > 0 && percent <= 100) {
      return new PictureSize.Share(percent / 100);
    }
    return new LengthReader(intake.faults())
        .read(written, "60%, page or 80mm")
        .<PictureSize>map(PictureSize.Fixed::new)
        .orElse(new PictureSize.Natural());
  }

  /// `maker, licence`, linked to where the picture is from.
  private List<Inline> credit(Said said, Origin origin) {
    var credit = new ArrayList<>(words(said.credit(), origin));
    var uri = said.link().isEmpty() ? Optional.<String>empty() : Links.web(said.link());
    if (uri.isPresent()) {
      var words =
          credit.isEmpty() ? List.<Inline>of(new Inline.Text(uri.get())) : List.copyOf(credit);
      credit.clear();
      credit.add(new Inline.Link(new LinkTarget.Web(uri.get()), LinkRole.PLAIN, words, origin));
    } else if (!said.link().isEmpty()) {
      new Links(intake.faults(), origin).link(said.link(), List.of());
    }
    if (!said.licence().isEmpty()) {
      if (!credit.isEmpty()) {
        credit.add(new Inline.Text(", "));
      }
      credit.addAll(words(said.licence(), origin));
    }
    return Inlines.joined(credit);
  }

  private List<Inline> words(String text, Origin origin) {
    return prose().inline(new Value.Scalar(text, false, origin));
  }

  private Prose prose() {
    return new Prose(anchors, intake);
  }

  private static String alternative(Image image) {
    var text = new StringBuilder();
    image.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text node) {
            text.append(node.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak node) {
            text.append(' ');
          }
        });
    return Letters.clean(text.toString().strip());
  }

  /// `my%20picture.jpg` is `my picture.jpg`.
  private static String decoded(String destination) {
    return destination.replace("%20", " ");
  }

  private void tellNoAlternative(String file, Origin origin) {
    intake
        .faults()
        .warning(
            Code.NO_ALTERNATIVE,
            origin,
            "the picture \"" + Quote.shortened(file) + "\" has no alternative text",
            "say in a few words what it shows, for those who cannot see it: alt: … in a record,"
                + " ![…](file) in Markdown");
  }

  private void tellUnknown(Attributes attributes, Origin origin) {
    var written = new ArrayList<>(attributes.values().keySet());
    attributes.classes().forEach(name -> written.add("." + name));
    written.removeAll(KNOWN);
    for (var key : written) {
      intake
          .faults()
          .error(
              Code.UNKNOWN_KEY,
              origin,
              "a picture has no attribute \"" + Quote.shortened(key) + "\"",
              NearestWord.to(key, KNOWN)
                  .map(nearest -> "write " + nearest)
                  .orElse("the attributes are: " + String.join(", ", KNOWN)));
    }
  }
}
