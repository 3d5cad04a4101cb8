package fasti.layout.page;

import fasti.layout.page.StructureElement.Role;

/// Headings by their level.
final class Roles {
  /// @param level counted from 1; deeper than 6 is 6
  static Role heading(int level) {
    return switch (level) {
      case 1 -> Role.HEADING_1;
      case 2 -> Role.HEADING_2;
      case 3 -> Role.HEADING_3;
      case 4 -> Role.HEADING_4;
      case 5 -> Role.HEADING_5;
      default -> Role.HEADING_6;
    };
  }

  private Roles() {}
}
