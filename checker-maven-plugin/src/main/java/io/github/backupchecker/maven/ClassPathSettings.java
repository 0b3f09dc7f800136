package io.github.backupchecker.maven;

import io.github.backupchecker.tree.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Settings in a jar among the dependencies of the plugin, one for all builds of a company.
 *
 * @param resource as class loaders name it, without a slash in front
 */
record ClassPathSettings(String resource) {
  private static final String PREFIX = "classpath:";

  /** The settings, where what was typed names some of a class path, and no file. */
  static Optional<ClassPathSettings> of(String typed, Folders folders) {
    if (typed.startsWith(PREFIX)) {
      return Optional.of(of(typed.substring(PREFIX.length()).strip()));
    }
    ClassPathSettings resource = of(typed);
    return folders.isNowhere(typed) && resource.place() != null
        ? Optional.of(resource)
        : Optional.empty();
  }

  private static ClassPathSettings of(String name) {
    return new ClassPathSettings(name.replaceFirst("^/+", ""));
  }

  /** What reports call them. */
  String name() {
    return PREFIX + resource;
  }

  /**
   * What stands in them.
   *
   * @throws MojoExecutionException where they are not there, or are no text of a reasonable size
   */
  String text() throws MojoExecutionException {
    URL place = place();
    if (place == null || resource.isEmpty()) {
      throw new MojoExecutionException(
          "There is no '"
              + name()
              + "', which checker.settings names: add the jar that holds it to the <dependencies>"
              + " of the plugin, or correct the name");
    }
    try {
      return text(bytes(place));
    } catch (CharacterCodingException e) {
      throw new MojoExecutionException(notRead("it is not text in UTF-8"), e);
    } catch (IOException e) {
      throw new MojoExecutionException(notRead("'" + place + "' cannot be read"), e);
    }
  }

  private String text(byte[] bytes) throws MojoExecutionException, CharacterCodingException {
    if (bytes.length == 0) {
      throw new MojoExecutionException(notRead("it is empty, or a folder"));
    }
    if (bytes.length > Limits.defaults().bytes()) {
      throw new MojoExecutionException(
          notRead("it is larger than " + Limits.USUAL_FILE + " MB, and settings are not"));
    }
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private @Nullable URL place() {
    return ClassPathSettings.class.getClassLoader().getResource(resource);
  }

  /** Read afresh each time: a Maven that stays would keep a jar that was built again since. */
  private static byte[] bytes(URL place) throws IOException {
    URLConnection connection = place.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return in.readNBytes(Math.toIntExact(Limits.defaults().bytes() + 1));
    }
  }

  private String notRead(String why) {
    return "The settings '" + name() + "' were not read: " + why;
  }
}
