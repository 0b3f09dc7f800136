def log = new File(basedir, 'build.log').text

assert log.contains('[WARNING] error[retention-below-minimum]') : 'the finding is not printed'
assert new File(basedir, 'target/checker/backup-report.html').exists() : 'no report'
assert log.contains('[WARNING] Backup configuration non-compliant, let pass: fail-on is never') : 'the verdict is not told'
assert new File(basedir, 'target/checker/backup-report.json').text.contains('"status": "non-compliant"') : 'errors are filed as compliant'
