def log = new File(basedir, 'build.log').text

assert log.contains('error[retention-below-minimum]') : 'nothing was checked without a project'
assert new File(basedir, 'target/checker/backup-report.html').exists() : 'no report'
