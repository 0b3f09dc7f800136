def log = new File(basedir, 'build.log').text

assert log.contains('error[retention-below-minimum]') : 'the finding is not printed'
assert new File(basedir, 'target/checker/backup-report.html').exists() : 'no report'
