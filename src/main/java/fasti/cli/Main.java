package fasti.cli;

/// The door to everything.
public final class Main {
  public static void main(String[] arguments) {
    System.exit(4);
  }

  private Main() {}
}
