package org.activeflowlog.conformance.contract;

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
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The feature files on a class path, whether they lie in a folder or in a jar. */
final class FeatureFolder {
  private static final String FOLDER = "features/";

  private final ClassLoader loader;

  FeatureFolder(ClassLoader loader) {
    this.loader = loader;
  }

  /** Every feature file, ordered by name. */
  List<FeatureText> read() {
    try {
      return paths().stream().sorted().map(path -> new FeatureText(path, text(path))).toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the features cannot be listed: " + e.getMessage(), e);
    }
  }

  /** A jar need not hold entries for folders, so a file that is always there leads the way. */
  private List<String> paths() throws IOException, URISyntaxException {
    URL anchor = loader.getResource(Statements.RESOURCE);
    if (anchor == null) {
      throw new IllegalStateException(Statements.RESOURCE + " is not on the class path");
    }
    return anchor.openConnection() instanceof JarURLConnection jar
        ? inJar(jar)
        : inFolder(Path.of(anchor.toURI()).getParent());
  }

  private static List<String> inJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile();
        Stream<String> names = jar.stream().map(entry -> entry.getName())) {
      return names.filter(FeatureFolder::isFeature).toList();
    }
  }

  private static List<String> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> FOLDER + file.getFileName())
          .filter(FeatureFolder::isFeature)
          .toList();
    }
  }

  private static boolean isFeature(String path) {
    return path.startsWith(FOLDER)
        && path.endsWith(FeatureText.ENDING)
        && path.lastIndexOf('/') == FOLDER.length() - 1;
  }

  private String text(String path) {
    try (InputStream file = loader.getResourceAsStream(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
