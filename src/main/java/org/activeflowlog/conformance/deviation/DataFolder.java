package org.activeflowlog.conformance.deviation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The data files on a class path, whether they lie in a folder or in a jar. */
final class DataFolder {
  /** A jar need not hold entries for folders, so a file that is always there leads the way. */
  private static final String ANCHOR = "stubs/deviations/README.md";

  private static final Map<String, Kind> FOLDERS =
      Map.of("deviations", Kind.DEVIATION, "variants", Kind.VARIANT);

  private static final Pattern FILE = Pattern.compile("stubs/([a-z]+)/[^/]+\\" + DataFile.ENDING);

  private final ClassLoader loader;

  DataFolder(ClassLoader loader) {
    this.loader = loader;
  }

  static DataFolder ofClassPath() {
    return new DataFolder(DataFolder.class.getClassLoader());
  }

  /** Every member that a data file tells of. */
  List<Member> members() {
    try {
      return paths().stream().filter(DataFolder::isData).map(this::member).toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the deviations cannot be listed: " + e.getMessage(), e);
    }
  }

  private static boolean isData(String path) {
    Matcher file = FILE.matcher(path);
    return file.matches() && FOLDERS.containsKey(file.group(1));
  }

  private Member member(String path) {
    Matcher file = FILE.matcher(path);
    if (!file.matches()) {
      throw new IllegalArgumentException(path);
    }
    return DataFile.member(path, text(path), FOLDERS.get(file.group(1)));
  }

  private List<String> paths() throws IOException, URISyntaxException {
    URL anchor = loader.getResource(ANCHOR);
    if (anchor == null) {
      throw new IllegalStateException(ANCHOR + " is not on the class path");
    }
    return anchor.openConnection() instanceof JarURLConnection jar
        ? inJar(jar)
        : inFolder(Path.of(anchor.toURI()).getParent().getParent().getParent());
  }

  private static List<String> inJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile();
        Stream<String> names = jar.stream().map(entry -> entry.getName())) {
      return names.toList();
    }
  }

  private static List<String> inFolder(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("stubs"), 2)) {
      return files.map(file -> root.relativize(file).toString().replace('\\', '/')).toList();
    }
  }

  private String text(String path) {
    try (InputStream file = loader.getResourceAsStream(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
