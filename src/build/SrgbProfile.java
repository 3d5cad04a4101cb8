import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes `src/main/resources/fasti/pdf/srgb.icc`, the colour profile of every PDF: sRGB (IEC
/// 61966-2-1) as an ICC profile of version 2.1, three primaries and one curve (ICC.1:2001-04). Run
/// once; the result is committed:
///
/// `java src/build/SrgbProfile.java src/main/resources/fasti/pdf/srgb.icc`
final class SrgbProfile {
  /// Points of the curve: an eighth of a step of eight-bit colour between two of them.
  private static final int POINTS = 1024;

  private static final int HEADER = 128;
  private static final int TABLE_ENTRY = 12;

  /// The white of the profile connection space, D50.
  private static final double[] WHITE = {0.9642, 1, 0.8249};

  /// The primaries of IEC 61966-2-1, brought from D65 to D50 by Bradford's matrix.
  private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};

  private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
  private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};

  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[0]), profile());
  }

  private static byte[] profile() throws IOException {
    var tags = new LinkedHashMap<String, byte[]>();
    tags.put("desc", description("sRGB"));
    tags.put("cprt", text("No copyright: public domain (CC0)"));
    tags.put("wtpt", xyz(WHITE));
    tags.put("rXYZ", xyz(RED));
    tags.put("gXYZ", xyz(GREEN));
    tags.put("bXYZ", xyz(BLUE));
    tags.put("rTRC", curve());
    tags.put("gTRC", new byte[0]);
    tags.put("bTRC", new byte[0]);
    return assembled(tags);
  }

  /// A tag without content shares that of the one before it.
  private static byte[] assembled(Map<String, byte[]> tags) throws IOException {
    var table = new ByteArrayOutputStream();
    var body = new ByteArrayOutputStream();
    var out = new DataOutputStream(table);
    int start = HEADER + 4 + tags.size() * TABLE_ENTRY;
    int at = start;
    int length = 0;
    out.writeInt(tags.size());
    for (var tag : tags.entrySet()) {
      if (tag.getValue().length > 0) {
        at = start + body.size();
        length = tag.getValue().length;
        body.write(tag.getValue());
        body.write(new byte[-length & 3]);
      }
      out.writeBytes(tag.getKey());
      out.writeInt(at);
      out.writeInt(length);
    }
    var whole = new ByteArrayOutputStream();
    whole.write(header(start + body.size()));
    whole.write(table.toByteArray());
    whole.write(body.toByteArray());
    return whole.toByteArray();
  }

  private static byte[] header(int size) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(size);
    out.writeInt(0);
    out.writeInt(0x02100000);
    out.writeBytes("mntrRGB XYZ ");
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      out.writeShort(part);
    }
    out.writeBytes("acsp");
    out.write(new byte[28]);
    for (double part : WHITE) {
      fixed(out, part);
    }
    out.write(new byte[HEADER - bytes.size()]);
    return bytes.toByteArray();
  }

  private static byte[] xyz(double[] values) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeBytes("XYZ ");
    out.writeInt(0);
    for (double value : values) {
      fixed(out, value);
    }
    return bytes.toByteArray();
  }

  private static void fixed(DataOutputStream out, double value) throws IOException {
    out.writeInt((int) Math.round(value * 65_536));
  }

  private static byte[] curve() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeBytes("curv");
    out.writeInt(0);
    out.writeInt(POINTS);
    for (int i = 0; i < POINTS; i++) {
      out.writeShort((int) Math.round(linear(i / (POINTS - 1.0)) * 65_535));
    }
    return bytes.toByteArray();
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static byte[] text(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeBytes("text");
    out.writeInt(0);
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.write(0);
    return bytes.toByteArray();
  }

  /// ASCII; the Unicode and Macintosh names that have to follow are empty.
  private static byte[] description(String name) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeBytes("desc");
    out.writeInt(0);
    out.writeInt(name.length() + 1);
    out.writeBytes(name);
    out.write(new byte[1 + 4 + 4 + 2 + 1 + 67]);
    return bytes.toByteArray();
  }

  private SrgbProfile() {}
}
