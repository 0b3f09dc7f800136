def log = new File(basedir, 'build.log').text

assert log.contains('[WARNING] error[retention-below-minimum]') : 'the finding is not printed'
assert log.contains('[WARNING] Backup configuration non-compliant, reported only: ') : 'the verdict is not told'
assert !log.contains('[ERROR]') : 'an error in a build that passes'
assert new File(basedir, 'target/checker/backup-report.html').exists() : 'no report'
