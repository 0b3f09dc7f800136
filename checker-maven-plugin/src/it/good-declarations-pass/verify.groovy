def log = new File(basedir, 'build.log').text

assert log.contains('Backup configuration compliant') : 'no verdict'
assert new File(basedir, 'target/checker/backup-report.html').text.contains('compliant') : 'no html'
assert new File(basedir, 'target/checker/backup-report.json').text.contains('"status": "compliant"') : 'no json'
assert new File(basedir, 'target/checker/backup-report.sarif').text.contains('"version": "2.1.0"') : 'no sarif'
assert new File(basedir, 'target/checker/backup-report.junit.xml').text.contains('<testsuites') : 'no junit'
assert new File(basedir, 'target/checker').list().length == 4 : 'more than the four'
