package fasti.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// Our objects as those of PDFBox, which knows how to read them.
final class ForeignObject {
  static COSDictionary of(PdfObject.Dictionary dictionary) {
    return fill(new COSDictionary(), dictionary);
  }

  static COSStream of(PdfObject.Stream stream) {
    var foreign = fill(new COSStream(), stream.dictionary());
    try (var out = foreign.createRawOutputStream()) {
      out.write(stream.content());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return foreign;
  }

  private static <T extends COSDictionary> T fill(T foreign, PdfObject.Dictionary dictionary) {
    for (int i = 0; i < dictionary.size(); i++) {
      foreign.setItem(COSName.getPDFName(dictionary.key(i)), value(dictionary.value(i)));
    }
    return foreign;
  }

  private static COSBase value(PdfObject value) {
    return switch (value) {
      case PdfObject.Whole(var number) -> COSInteger.get(number);
      case PdfObject.Decimal(var thousandths) -> new COSFloat(thousandths / 1000f);
      case PdfObject.Name(var letters) -> COSName.getPDFName(letters);
      case PdfObject.Text(var letters) -> new COSString(letters);
      case PdfObject.Octets(var octets) -> new COSString(octets);
      case PdfObject.Word word -> word == PdfObject.Word.NULL ? COSNull.NULL : COSBoolean.TRUE;
      case PdfObject.Array(var values) -> {
        var array = new COSArray();
        values.forEach(one -> array.add(value(one)));
        yield array;
      }
      case PdfObject.Dictionary dictionary -> of(dictionary);
      case PdfObject.Stream stream -> of(stream);
    };
  }

  private ForeignObject() {}
}
