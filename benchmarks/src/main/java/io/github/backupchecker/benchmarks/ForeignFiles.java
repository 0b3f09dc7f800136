package io.github.backupchecker.benchmarks;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** YAML of other tools, 2 KB a file, which has nothing to do with backup. */
record ForeignFiles(int count) {

  Stream<NamedText> files() {
    return IntStream.range(0, count).mapToObj(ForeignFiles::file);
  }

  private static NamedText file(int number) {
    String folder = "other-" + number / 100 + "/";
    return switch (number % 3) {
      case 0 -> new NamedText(folder + "deployment-" + number + ".yaml", deployment(number));
      case 1 -> new NamedText(folder + "workflow-" + number + ".yml", workflow(number));
      default -> new NamedText(folder + "compose-" + number + ".yaml", compose(number));
    };
  }

  private static String deployment(int number) {
    return """
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: shop-%s
      labels: { app: shop-%s, tier: web }
    spec:
      replicas: 3
      selector:
        matchLabels: { app: shop-%s }
      template:
        spec:
          containers:
    """
            .formatted(number, number, number)
        + repeated(
            7,
            """
                    - name: worker-%s
                      image: "registry.contoso.example/shop/worker:1.%s"
                      ports: [ { containerPort: 8080 } ]
                      env:
                        - name: QUEUE
                          value: orders
                        - name: LOG_LEVEL
                          value: info
                      resources: { requests: { cpu: 250m, memory: 256Mi } }
            """);
  }

  private static String workflow(int number) {
    return """
    name: build %s
    on:
      push: { branches: [ main ] }
    jobs:
      build:
        runs-on: ubuntu-latest
        steps:
          - uses: actions/checkout@v4
    """
            .formatted(number)
        + repeated(
            12,
            """
                  - name: Build part %s
                    run: |
                      cd parts/%s
                      ./build --release
                      ./test --all
                    env: { CI: "true", LANG: C.UTF-8 }
            """);
  }

  private static String compose(int number) {
    return "# stack %s\nservices:\n".formatted(number)
        + repeated(
            9,
            """
              app-%s:
                image: registry.contoso.example/app:2.%s
                restart: unless-stopped
                ports: [ "8080:80" ]
                environment:
                  DATABASE_URL: postgres://db/app
                  CACHE: "yes"
                depends_on: [ db ]
            """);
  }

  private static String repeated(int times, String part) {
    return IntStream.range(0, times)
        .mapToObj(i -> part.formatted(i, i))
        .collect(Collectors.joining());
  }
}
