package io.github.backupchecker.render;

/** Which pages are the vendor's own: a report links to no other. */
public final class VendorPage {
  private static final String VENDOR = "https://learn.microsoft.com/";

  private VendorPage() {}

  public static boolean is(String link) {
    return link.startsWith(VENDOR);
  }
}
