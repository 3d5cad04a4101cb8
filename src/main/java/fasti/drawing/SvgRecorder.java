package fasti.drawing;

import com.github.weisj.jsvg.renderer.output.Output;
import fasti.drawing.Trace.Segment;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where JSVG paints: every figure is written down as a [Trace], in the units of the whole picture.
/// Nothing is turned into pixels.
final class SvgRecorder implements Output {
  /// A stroke is drawn as such where it is scaled alike in all directions; else its outline is.
  private static final double EVENNESS = 0.01;

  /// Wider than any picture: there is no clip yet.
  private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);

  private final SvgSheet sheet;
  private final RenderingHints hints;
  private AffineTransform transform;
  private Stroke stroke;
  private Paint paint;
  private float opacity;
  private List<SvgSheet.Clip> clips;

  SvgRecorder(SvgSheet sheet) {
    this.sheet = sheet;
    this.hints = new RenderingHints(null);
    this.transform = new AffineTransform();
    this.stroke = new BasicStroke();
    this.paint = Color.BLACK;
    this.opacity = 1;
    this.clips = List.of();
  }

  private SvgRecorder(SvgRecorder parent) {
    this.sheet = parent.sheet;
    this.hints = parent.hints;
    this.transform = new AffineTransform(parent.transform);
    this.stroke = parent.stroke;
    this.paint = parent.paint;
    this.opacity = parent.opacity;
    this.clips = parent.clips;
  }

  @Override
  public void fillShape(Shape shape) {
    var painted = SvgPaints.of(paint, opacity, transform, sheet);
    sheet.add(clips, new Trace.Filled(path(shape), winding(shape), painted));
  }

  @Override
  public void drawShape(Shape shape) {
    double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
    if (stroke instanceof BasicStroke basic && isEven(scale)) {
      var painted = SvgPaints.of(paint, opacity, transform, sheet);
      sheet.add(clips, new Trace.Stroked(path(shape), pen(basic, scale), painted));
    } else {
      fillShape(stroke.createStrokedShape(shape));
    }
  }

  /// Whether a circle stays one: both unit vectors as long as the other, and upright to it.
  private boolean isEven(double scale) {
    double a = transform.getScaleX();
    double b = transform.getShearY();
    double c = transform.getShearX();
    double d = transform.getScaleY();
    double area = scale * scale;
    return Math.abs(a * a + b * b - area) <= EVENNESS * area
        && Math.abs(a * c + b * d) <= EVENNESS * area;
  }

  private static Trace.Pen pen(BasicStroke stroke, double scale) {
    var dashes = new ArrayList<Double>();
    var lengths = stroke.getDashArray();
    if (lengths != null) {
      for (float length : lengths) {
        dashes.add(length * scale);
      }
    }
    var cap =
        switch (stroke.getEndCap()) {
          case BasicStroke.CAP_ROUND -> Trace.Cap.ROUND;
          case BasicStroke.CAP_SQUARE -> Trace.Cap.SQUARE;
          default -> Trace.Cap.BUTT;
        };
    var join =
        switch (stroke.getLineJoin()) {
          case BasicStroke.JOIN_ROUND -> Trace.Join.ROUND;
          case BasicStroke.JOIN_BEVEL -> Trace.Join.BEVEL;
          default -> Trace.Join.MITER;
        };
    return new Trace.Pen(
        stroke.getLineWidth() * scale,
        cap,
        join,
        stroke.getMiterLimit(),
        dashes,
        stroke.getDashPhase() * scale);
  }

  private Trace.Path path(Shape shape) {
    var segments = new ArrayList<Segment>();
    var at = new double[6];
    double x = 0;
    double y = 0;
    for (var steps = shape.getPathIterator(transform); !steps.isDone(); steps.next()) {
      switch (steps.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> segments.add(new Segment.MoveTo(at[0], at[1]));
        case PathIterator.SEG_LINETO -> segments.add(new Segment.LineTo(at[0], at[1]));
        case PathIterator.SEG_QUADTO -> {
          segments.add(raised(x, y, at));
          at[0] = at[2];
          at[1] = at[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          segments.add(new Segment.CurveTo(at[0], at[1], at[2], at[3], at[4], at[5]));
          at[0] = at[4];
          at[1] = at[5];
        }
        default -> segments.add(new Segment.Close());
      }
      x = at[0];
      y = at[1];
    }
    return new Trace.Path(segments);
  }

  /// The cubic curve that is this quadratic one.
  private static Segment raised(double x, double y, double[] at) {
    return new Segment.CurveTo(
        x + (at[0] - x) * 2 / 3,
        y + (at[1] - y) * 2 / 3,
        at[2] + (at[0] - at[2]) * 2 / 3,
        at[3] + (at[1] - at[3]) * 2 / 3,
        at[2],
        at[3]);
  }

  private static Trace.Winding winding(Shape shape) {
    return shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD
        ? Trace.Winding.EVEN_ODD
        : Trace.Winding.NON_ZERO;
  }

  @Override
  public void applyClip(Shape shape) {
    var clip = new SvgSheet.Clip(path(shape), winding(shape));
    if (clips.isEmpty() || !clips.getLast().equals(clip)) {
      var more = new ArrayList<>(clips);
      more.add(clip);
      clips = List.copyOf(more);
    }
  }

  @Override
  public void drawImage(BufferedImage image) {
    sheet.leaveOut("a picture inside it");
  }

  @Override
  public void drawImage(Image image, @Nullable ImageObserver observer) {
    sheet.leaveOut("a picture inside it");
  }

  @Override
  public void drawImage(Image image, AffineTransform at, @Nullable ImageObserver observer) {
    sheet.leaveOut("a picture inside it");
  }

  @Override
  public void setPaint(Paint other) {
    paint = other;
  }

  @Override
  public void setPaint(Supplier<Paint> other) {
    paint = other.get();
  }

  @Override
  public void setStroke(Stroke other) {
    stroke = other;
  }

  @Override
  public Stroke stroke() {
    return stroke;
  }

  /// Nothing depends on the size of the letters around the picture.
  @Override
  public Optional<Float> contextFontSize() {
    return Optional.empty();
  }

  @Override
  public Output createChild() {
    return new SvgRecorder(this);
  }

  @Override
  public void dispose() {
    // Nothing is held.
  }

  @Override
  public void debugPaint(Consumer<Graphics2D> painter) {
    // Not asked for.
  }

  @Override
  public Rectangle2D clipBounds() {
    return EVERYWHERE;
  }

  @Override
  public RenderingHints renderingHints() {
    return hints;
  }

  @Override
  public @Nullable Object renderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    hints.put(key, value);
  }

  @Override
  public AffineTransform transform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform other) {
    transform = new AffineTransform(other);
  }

  @Override
  public void applyTransform(AffineTransform more) {
    transform.concatenate(more);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public float currentOpacity() {
    return opacity;
  }

  @Override
  public void applyOpacity(float more) {
    opacity *= more;
  }

  @Override
  public SafeState safeState() {
    var saved = new SvgRecorder(this);
    return () -> {
      transform = saved.transform;
      stroke = saved.stroke;
      paint = saved.paint;
      opacity = saved.opacity;
      clips = saved.clips;
    };
  }

  /// They work on pixels.
  @Override
  public boolean supportsFilters() {
    return false;
  }

  @Override
  public boolean supportsColors() {
    return true;
  }
}
