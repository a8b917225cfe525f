package org.activeflowlog.conformance;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;

/** Who may name whom. Everything that is not listed is forbidden. */
@AnalyzeClasses(packages = RoomsTest.HOUSE, importOptions = ImportOption.DoNotIncludeTests.class)
final class RoomsTest {
  static final String HOUSE = "org.activeflowlog.conformance";

  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry(
              "prove", List.of("suite", "deviation", "target", "contract", "result", "report")),
          Map.entry("suite", List.of("contract", "target", "result")),
          Map.entry("steps", List.of("target", "wire", "contract", "schema", "result")),
          Map.entry("report", List.of("contract", "schema", "result")),
          Map.entry("target", List.of("wire", "schema", "result")),
          Map.entry("deviation", List.of("twin")),
          Map.entry("wire", List.of("result")),
          Map.entry("contract", List.of()),
          Map.entry("schema", List.of()),
          Map.entry("result", List.of()),
          Map.entry("twin", List.of()));

  @ArchTest
  static void roomsNameOnlyTheirOwn(JavaClasses house) {
    LayeredArchitecture rooms =
        Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(HOUSE + "..")
            .withOptionalLayers(true)
            .layer("cli")
            .definedBy(HOUSE + ".cli..");
    for (String room : MAY_USE.keySet()) {
      rooms = rooms.layer(room).definedBy(HOUSE + "." + room + "..");
    }
    for (Map.Entry<String, List<String>> entry : MAY_USE.entrySet()) {
      rooms = constrain(rooms, entry.getKey(), entry.getValue());
    }
    rooms.ensureAllClassesAreContainedInArchitecture().check(house);
  }

  private static LayeredArchitecture constrain(
      LayeredArchitecture rooms, String room, List<String> used) {
    return used.isEmpty()
        ? rooms.whereLayer(room).mayNotAccessAnyLayer()
        : rooms.whereLayer(room).mayOnlyAccessLayers(used.toArray(String[]::new));
  }

  @ArchTest
  static void roomsHaveNoCycles(JavaClasses house) {
    slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(house);
  }
}
