package fasti.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.drawing.Trace;
import fasti.drawing.Trace.Colour;
import fasti.drawing.Trace.Segment;
import fasti.drawing.VectorPicture;
import fasti.style.Ink;
import fasti.unit.Length;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/// A picture of 10 by 20 units, painted 100 pt wide: a unit is 10 pt.
final class VectorFormTest {
  private static final Trace.Path TRIANGLE =
      new Trace.Path(
          List.of(
              new Segment.MoveTo(0, 0),
              new Segment.LineTo(10, 0),
              new Segment.CurveTo(10, 5, 5, 10, 0, 20),
              new Segment.Close()));

  private static final Trace.Paint RED = new Trace.Paint(new Colour.Flat(new Ink(255, 0, 0)), 1);

  @Test
  void anAreaIsFilledInPointsFromTheFoot() throws IOException {
    var form = form(new Trace.Filled(TRIANGLE, Trace.Winding.EVEN_ODD, RED));

    assertThat(content(form))
        .isEqualTo(
            """
            q
            1 0 0 rg
            0 200 m
            100 200 l
            100 150 50 100 0 0 c
            h
            f*
            Q
            """);
  }

  @Test
  void aLineHasItsThicknessAndItsDashes() throws IOException {
    var pen = new Trace.Pen(0.2, Trace.Cap.ROUND, Trace.Join.BEVEL, 4, List.of(0.3, 0.1), 0);
    var form = form(new Trace.Stroked(TRIANGLE, pen, RED));

    assertThat(content(form)).contains("2 w\n1 J\n2 j\n4 M\n[3 1 ] 0 d\n").contains("\nS\n");
  }

  @Test
  void whatIsClippedStandsInItsOwnState() throws IOException {
    var inner = new Trace.Filled(TRIANGLE, Trace.Winding.NON_ZERO, RED);
    var form = form(new Trace.Clipped(TRIANGLE, Trace.Winding.NON_ZERO, List.of(inner)));

    assertThat(content(form))
        .startsWith("q\n0 200 m\n")
        .contains("h\nW\nn\nq\n")
        .endsWith("Q\nQ\n");
  }

  @Test
  void opacityIsAStateOfItsOwn() throws IOException {
    var pale = new Trace.Paint(RED.colour(), 0.25);
    var form = form(new Trace.Filled(TRIANGLE, Trace.Winding.NON_ZERO, pale));

    var states = resources(form).getCOSDictionary(COSName.EXT_G_STATE);
    assertThat(content(form)).startsWith("q\n/G0 gs\n");
    assertThat(states.getCOSDictionary(Cos.name("G0")).getFloat(COSName.CA_NS)).isEqualTo(0.25f);
  }

  @Test
  void aGradientIsAShadingWithAStepForEachPairOfStops() throws IOException {
    var stops = List.of(new Trace.Stop(0.2, Ink.WHITE), new Trace.Stop(0.6, Ink.BLACK));
    var axial =
        new Colour.Axial(
            new Trace.Spot(0, 0),
            new Trace.Spot(1, 0),
            stops,
            new Trace.Placing(10, 0, 0, 20, 0, 0));
    var form = form(new Trace.Filled(TRIANGLE, Trace.Winding.NON_ZERO, new Trace.Paint(axial, 1)));

    var pattern =
        resources(form).getCOSDictionary(COSName.PATTERN).getCOSDictionary(Cos.name("S0"));
    var function = pattern.getCOSDictionary(COSName.SHADING).getCOSDictionary(COSName.FUNCTION);
    assertThat(content(form)).startsWith("q\n/Pattern cs\n/S0 scn\n");
    assertThat(pattern.getCOSArray(COSName.MATRIX).toFloatArray())
        .containsExactly(100, 0, 0, -200, 0, 200);
    assertThat(function.getCOSArray(COSName.FUNCTIONS)).hasSize(3);
    assertThat(function.getCOSArray(COSName.BOUNDS).toFloatArray()).containsExactly(0.2f, 0.6f);
  }

  private static COSDictionary resources(COSStream form) {
    return form.getCOSDictionary(COSName.RESOURCES);
  }

  private static String content(COSStream form) throws IOException {
    try (var content = form.createInputStream()) {
      return new String(content.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private static COSStream form(Trace trace) throws IOException {
    var picture = new VectorPicture(10, 20, List.of(trace));
    return VectorForm.of(picture, Length.points(100), Length.points(200));
  }
}
