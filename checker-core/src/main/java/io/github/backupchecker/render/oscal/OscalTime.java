package io.github.backupchecker.render.oscal;

/** The time that OSCAL asks for and a report does not have. */
final class OscalTime {
  /** Nobody takes it for the time of a run, as any later day might be. */
  static final String NONE = "1970-01-01T00:00:00Z";

  static final String REMARK =
      "A report has no clock, so that the same input gives the same bytes: every time in it is "
          + NONE
          + " and stands for none. Whoever files it puts in the time of the run.";

  private OscalTime() {}
}
