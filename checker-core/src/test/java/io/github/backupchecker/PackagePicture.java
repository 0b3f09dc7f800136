package io.github.backupchecker;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which package sees which, as a graph in Mermaid's language.
 *
 * @param seen by each package, without itself
 */
record PackagePicture(Map<String, Set<String>> seen) {
  private static final String ROOT = "io.github.backupchecker";

  static PackagePicture of(JavaClasses classes) {
    Map<String, Set<String>> seen = new TreeMap<>();
    for (JavaClass one : classes) {
      for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
        String from = room(one);
        String to = room(dependency.getTargetClass());
        if (!to.isEmpty() && !to.equals(from)) {
          seen.computeIfAbsent(from, name -> new TreeSet<>()).add(to);
        }
      }
    }
    return new PackagePicture(seen);
  }

  private static String room(JavaClass one) {
    String name = one.getPackageName();
    if (!name.startsWith(ROOT)) {
      return "";
    }
    String inner = name.equals(ROOT) ? "Checker" : name.substring(ROOT.length() + 1);
    int end = inner.indexOf('.');
    return end < 0 ? inner : inner.substring(0, end);
  }

  /** The arrows that do not follow from two others. */
  private List<String> arrows() {
    return seen.entrySet().stream()
        .flatMap(
            from ->
                from.getValue().stream()
                    .filter(to -> from.getValue().stream().noneMatch(via -> reaches(via, to)))
                    .map(to -> "  " + from.getKey() + " --> " + to))
        .toList();
  }

  private boolean reaches(String from, String to) {
    return seen.getOrDefault(from, Set.of()).stream()
        .anyMatch(next -> next.equals(to) || reaches(next, to));
  }

  @Override
  public String toString() {
    return "```mermaid\ngraph TD\n" + String.join("\n", arrows()) + "\n```\n";
  }
}
