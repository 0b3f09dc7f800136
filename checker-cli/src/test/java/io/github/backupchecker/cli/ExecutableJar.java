package io.github.backupchecker.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The program as one jar, which is packed long after the tests: what they run with, in one. */
final class ExecutableJar implements AutoCloseable {
  private final JarOutputStream jar;
  private final Set<String> packed = new HashSet<>();

  private ExecutableJar(OutputStream out) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    jar = new JarOutputStream(out, manifest);
  }

  /** Packs everything on the class path. */
  static void write(Path file) throws IOException {
    try (ExecutableJar jar = new ExecutableJar(Files.newOutputStream(file))) {
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        Path path = Path.of(entry);
        if (Files.isDirectory(path)) {
          jar.addFolder(path);
        } else if (Files.exists(path)) {
          jar.addJar(path);
        }
      }
    }
  }

  private void addFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
      add(name, Files.readAllBytes(file));
    }
  }

  private void addJar(Path path) throws IOException {
    try (JarFile from = new JarFile(path.toFile())) {
      for (ZipEntry entry : from.stream().filter(e -> !e.isDirectory()).toList()) {
        add(entry.getName(), from.getInputStream(entry).readAllBytes());
      }
    }
  }

  private void add(String name, byte[] content) throws IOException {
    if (!name.startsWith("META-INF/") && packed.add(name)) {
      jar.putNextEntry(new ZipEntry(name));
      jar.write(content);
      jar.closeEntry();
    }
  }

  @Override
  public void close() throws IOException {
    jar.close();
  }
}
