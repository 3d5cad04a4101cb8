package fasti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The walls between the rooms. Which room may name which stands in `rooms.txt`, where each library
/// lives in `libraries.txt`.
final class ArchitectureTest {
  private static final String ROOT = "fasti.";

  /// The one class that puts the shaping library into the user's cache, wherever that is.
  private static final String NATIVE_LIBRARY = "fasti.layout.shape.NativeLibrary";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fasti");
  private static final RoomTable ROOMS = RoomTable.read("rooms.txt");
  private static final RoomTable LIBRARIES = RoomTable.read("libraries.txt");

  @Test
  void aClassNamesOnlyRoomsInItsRoomsRow() {
    var trespasses =
        dependencies()
            .filter(dependency -> isOurs(dependency.getTargetClass()))
            .filter(dependency -> !mayName(dependency))
            .map(dependency -> room(dependency.getOriginClass()) + " -> " + plain(dependency))
            .toList();

    assertThat(new TreeSet<>(trespasses)).isEmpty();
  }

  @Test
  void everyRoomStandsInTheTableAndIsNullMarked() {
    var rooms = new TreeSet<String>();
    HOUSE.forEach(type -> rooms.add(room(type)));

    assertThat(ROOMS.rows().keySet()).containsAll(rooms);
    assertThat(rooms)
        .allSatisfy(
            room ->
                assertThat(HOUSE.getPackage(ROOT + room).isAnnotatedWith(NullMarked.class))
                    .as(room)
                    .isTrue());
  }

  @Test
  void aLibraryHasOneHome() {
    var strays =
        dependencies()
            .filter(dependency -> isStray(dependency.getOriginClass(), dependency.getTargetClass()))
            .map(ArchitectureTest::plain)
            .toList();

    assertThat(new TreeSet<>(strays)).isEmpty();
  }

  @Test
  void nobodyWritesAnEbookByTheLibrary() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("nl.siegmann.epublib.epub.EpubWriter")
        .check(HOUSE);
  }

  @Test
  void filesAreKnownToTheOuterRoomsOnly() {
    var outer = Set.of("source", "batch", "cli");
    var strays =
        dependencies()
            .filter(dependency -> isFile(dependency.getTargetClass().getName()))
            .filter(dependency -> !outer.contains(room(dependency.getOriginClass())))
            .map(ArchitectureTest::plain)
            .filter(stray -> !stray.startsWith(NATIVE_LIBRARY))
            .toList();

    assertThat(new TreeSet<>(strays)).isEmpty();
  }

  @Test
  void theScreenBelongsToTheCommandLine() {
    var strays =
        accesses()
            .filter(access -> !room(access.getOriginOwner()).equals("cli"))
            .filter(access -> Screen.isMeant(access.getTarget()))
            .filter(access -> !access.getOriginOwner().getName().startsWith(NATIVE_LIBRARY))
            .map(JavaAccess::getDescription)
            .toList();

    assertThat(strays).isEmpty();
  }

  @Test
  void nobodyAsksForWhatIsNotGiven() {
    var questions =
        accesses()
            .filter(access -> HiddenInput.isMeant(access.getTarget()))
            .map(JavaAccess::getDescription)
            .toList();

    assertThat(questions).isEmpty();
  }

  @Test
  void noDoorShowsAForeignType() {
    var shown =
        HOUSE.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(
                method ->
                    Stream.concat(
                            Stream.of(method.getRawReturnType()),
                            method.getRawParameterTypes().stream())
                        .filter(type -> !isOurs(type) && !isOfTheLanguage(type))
                        .map(type -> method.getFullName() + " shows " + type.getName()))
            .toList();

    assertThat(shown).isEmpty();
  }

  @Test
  void everyClassIsFinal() {
    var open =
        HOUSE.stream()
            .filter(type -> !type.isInterface() && !type.isAnonymousClass() && !type.isEnum())
            .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .map(JavaClass::getName)
            .toList();

    assertThat(open).isEmpty();
  }

  private static Stream<Dependency> dependencies() {
    return HOUSE.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }

  private static Stream<JavaAccess<?>> accesses() {
    return HOUSE.stream().flatMap(type -> type.getAccessesFromSelf().stream());
  }

  private static boolean mayName(Dependency dependency) {
    var from = room(dependency.getOriginClass());
    var to = room(dependency.getTargetClass());
    return from.equals(to) || ROOMS.right(from).contains(to);
  }

  private static boolean isStray(JavaClass origin, JavaClass target) {
    var name = element(target).getName();
    return LIBRARIES.rows().entrySet().stream()
        .filter(row -> name.startsWith(row.getKey()))
        .anyMatch(row -> !row.getValue().contains(room(origin)));
  }

  private static boolean isFile(String name) {
    return name.startsWith("java.nio.file.") || name.matches("java\\.io\\.(File|RandomAccess).*");
  }

  private static boolean isOurs(JavaClass type) {
    return element(type).getPackageName().startsWith("fasti");
  }

  private static boolean isOfTheLanguage(JavaClass type) {
    return element(type).isPrimitive() || element(type).getPackageName().startsWith("java.");
  }

  private static JavaClass element(JavaClass type) {
    return type.getBaseComponentType();
  }

  private static String room(JavaClass type) {
    var name = element(type).getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
  }

  private static String plain(Dependency dependency) {
    return dependency.getOriginClass().getName() + " -> " + dependency.getTargetClass().getName();
  }
}
