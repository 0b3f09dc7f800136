package io.github.backupchecker.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** The goal that checks the declared backup configurations of a project. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {
  /** The goal, as Maven creates it. */
  public CheckMojo() {}

  @Override
  public void execute() {
    getLog().warn("Nothing is checked yet: this build of the plugin has no rules.");
  }
}
