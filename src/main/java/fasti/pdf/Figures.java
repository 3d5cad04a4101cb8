package fasti.pdf;

/// The figures of each number below a thousand, found without a division or a guess: a page has
/// more than a thousand numbers.
final class Figures {
  static final int THOUSAND = 1000;

  /// Three octets, the first figure lowest; above them how many noughts stand in front, and above
  /// those how many stand at the end.
  private static final int[] PACKED = new int[THOUSAND];

  private static final int IN_FRONT = 24;
  private static final int AT_THE_END = 28;

  static {
    for (int number = 0; number < THOUSAND; number++) {
      int hundreds = number / 100;
      int tens = number / 10 % 10;
      int ones = number % 10;
      int inFront = hundreds > 0 ? 0 : tens > 0 ? 1 : 2;
      int atTheEnd = ones > 0 ? 0 : tens > 0 ? 1 : hundreds > 0 ? 2 : 3;
      int octets = ('0' + hundreds) | (('0' + tens) << 8) | (('0' + ones) << 16);
      PACKED[number] = octets | (inFront << IN_FRONT) | (atTheEnd << AT_THE_END);
    }
  }

  /// Writes the number as it is, with room for three octets. Returns where it ends.
  static int whole(int number, byte[] into, int at) {
    int packed = PACKED[number];
    int inFront = (packed >> IN_FRONT) & 0xF;
    put(packed >> (8 * inFront), into, at);
    return at + 3 - inFront;
  }

  /// Writes three figures.
  static int three(int number, byte[] into, int at) {
    put(PACKED[number], into, at);
    return at + 3;
  }

  /// Writes thousandths as decimals, without noughts at the end; room for three octets is needed.
  static int decimals(int number, byte[] into, int at) {
    int packed = PACKED[number];
    put(packed, into, at);
    return at + 3 - (packed >> AT_THE_END);
  }

  private static void put(int octets, byte[] into, int at) {
    into[at] = (byte) octets;
    into[at + 1] = (byte) (octets >> 8);
    into[at + 2] = (byte) (octets >> 16);
  }

  private Figures() {}
}
