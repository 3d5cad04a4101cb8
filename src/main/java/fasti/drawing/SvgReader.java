package fasti.drawing;

import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import fasti.layout.shape.Shaper;
import fasti.style.Typography;
import fasti.text.Direction;
import fasti.text.Picture;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.stream.XMLStreamException;

/// Reads an SVG drawing into lines and areas.
///
/// JSVG understands the file; it is given the words as outlines, no way to load anything, and an
/// output that writes down what is painted. So neither fonts nor pixels nor the network of the
/// machine take part.
public final class SvgReader {
  /// Elements inside one another; references inside one another; segments of a path.
  private static final DocumentLimits LIMITS = new DocumentLimits(200, 15, 100_000);

  /// A drawing for a page is not as large as this.
  private static final int MOST_BYTES = 16 << 20;

  /// What JSVG notices would go to the screen, which belongs to the command line; what an author
  /// has to know is told as a diagnostic.
  @SuppressWarnings("UnusedVariable") // The JDK forgets what a logger was told if nobody holds it.
  private static final Logger SILENT = silent();

  private final SvgLetters letters;

  public SvgReader(Shaper shaper, Typography typography, String language) {
    var lettering = new ShapedLettering(shaper, language, Direction.LEFT_TO_RIGHT);
    this.letters = SvgLetters.of(shaper, lettering, typography);
  }

  SvgReader(SvgLetters letters) {
    this.letters = letters;
  }

  private static Logger silent() {
    var logger = Logger.getLogger("com.github.weisj.jsvg");
    logger.setLevel(Level.OFF);
    return logger;
  }

  /// What became of a drawing.
  public sealed interface Result {
    /// @param leftOut what could not be drawn with lines and areas, each as "a filter"
    record Drawn(VectorPicture picture, List<String> leftOut) implements Result {
      public Drawn {
        leftOut = List.copyOf(leftOut);
      }
    }

    /// @param why completes the sentence "the drawing …"
    record Unreadable(String why) implements Result {}
  }

  public Result read(Picture picture) {
    if (picture.bytes().size() > MOST_BYTES) {
      return new Result.Unreadable("is larger than " + (MOST_BYTES >> 20) + " MB");
    }
    var sheet = new SvgSheet();
    try {
      var outlined = SvgOutliner.outline(picture.bytes().open(), letters, sheet);
      return drawn(picture, outlined, sheet);
    } catch (XMLStreamException | IllegalArgumentException broken) {
      return new Result.Unreadable("is broken: " + broken.getMessage());
    } catch (SvgSheet.TooLarge large) {
      return new Result.Unreadable("is too large: " + large.getMessage());
    }
  }

  private static Result drawn(Picture picture, byte[] svg, SvgSheet sheet) {
    var context =
        LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .documentLimits(LIMITS)
            .build();
    var document =
        new SVGLoader()
            .load(() -> SvgOutliner.reader(new ByteArrayInputStream(svg)), null, context);
    if (document == null) {
      return new Result.Unreadable("cannot be understood");
    }
    var box = new ViewBox(0, 0, picture.width(), picture.height());
    document.renderWithPlatform(NullPlatformSupport.INSTANCE, new SvgRecorder(sheet), box);
    var drawing = new VectorPicture(picture.width(), picture.height(), sheet.traces());
    return new Result.Drawn(drawing, sheet.leftOut());
  }
}
