package fasti.bench;

import java.util.List;

/// Names of people, places and things that happen: enough for a large book to have many, with
/// letters outside ASCII and with letters that grow together.
final class Names {
  private static final List<String> GIVEN =
      List.of(
          "Ada",
          "Bartholomew",
          "Cecily",
          "Dmitri",
          "Efrosinia",
          "Florian",
          "Gísla",
          "Hélène",
          "Ignatius",
          "Jørgen",
          "Klára",
          "Ludovic",
          "Małgorzata",
          "Niklas",
          "Ottilie",
          "Piers",
          "Quirin",
          "Růžena",
          "Sybil",
          "Théodore",
          "Una",
          "Valentin",
          "Winifred",
          "Zdeněk");
  private static final List<String> FAMILY =
      List.of(
          "Ashworth",
          "Břetislav",
          "Coffin",
          "Dragomirov",
          "Effingham",
          "Fflint",
          "Grønvold",
          "Huffnagel",
          "Iwaszkiewicz",
          "Jeffreys",
          "Kościelny",
          "Lefèvre",
          "Müffling",
          "Northcote",
          "Óspaksson",
          "Pfitzner",
          "Radcliffe",
          "Stavropoulos",
          "Trefilov",
          "Umfraville",
          "Vážný",
          "Wolff",
          "Yates",
          "Zieliński");
  private static final List<String> PLACES =
      List.of(
          "Aarhus",
          "Buffalo",
          "Cardiff",
          "Drobeta",
          "Eger",
          "Fife",
          "Gdańsk",
          "Haifa",
          "Izmail",
          "Jaffa",
          "Königgrätz",
          "Llandaff",
          "Malmö",
          "Nîmes",
          "Offenbach",
          "Plzeň",
          "Rijeka",
          "Sheffield",
          "Tiflis",
          "Ústí",
          "Vaasa",
          "Würzburg",
          "Ypres",
          "Zadar");
  private static final List<String> HAPPENINGS =
      List.of(
          "Armistice",
          "Blockade",
          "Census",
          "Decree",
          "Exhibition",
          "Famine",
          "Great Fire",
          "Hearing",
          "Inauguration",
          "Jubilee",
          "Levy",
          "Mutiny",
          "Negotiation",
          "Ordinance",
          "Petition",
          "Quarantine",
          "Referendum",
          "Siege",
          "Treaty",
          "Uprising",
          "Verdict");

  private final Prose prose;

  Names(Prose prose) {
    this.prose = prose;
  }

  String person() {
    return prose.any(GIVEN) + " " + prose.any(FAMILY);
  }

  String family() {
    return prose.any(FAMILY);
  }

  String place() {
    return prose.any(PLACES);
  }

  String happening() {
    return prose.any(HAPPENINGS);
  }
}
