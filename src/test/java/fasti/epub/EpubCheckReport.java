package fasti.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the W3C's EPUBCheck says of a book, from warnings upwards.
public final class EpubCheckReport extends MasterReport {
  private final List<String> complaints = new ArrayList<>();

  private EpubCheckReport() {
    super(true);
    setLocale(Locale.ROOT);
    setEpubFileName("test.epub");
  }

  public static List<String> of(byte[] epub) {
    var report = new EpubCheckReport();
    new EpubCheck(new ByteArrayInputStream(epub), report, "test.epub").check();
    return report.complaints;
  }

  @Override
  public void message(Message message, EPUBLocation location, Object... arguments) {
    var severity = message.getSeverity();
    if (severity == Severity.FATAL || severity == Severity.ERROR || severity == Severity.WARNING) {
      complaints.add(message.getID() + " " + location + " " + message.getMessage(arguments));
    }
  }

  @Override
  public void info(String resource, FeatureEnum feature, String value) {}

  @Override
  public int generate() {
    return 0;
  }

  @Override
  public void initialize() {}
}
