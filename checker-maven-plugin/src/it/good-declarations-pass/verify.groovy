def log = new File(basedir, 'build.log').text

assert log.contains('Backup configuration compliant') : 'no verdict'
assert new File(basedir, 'target/checker/backup-report.html').text.contains('compliant') : 'no html'
assert new File(basedir, 'target/checker/backup-report.json').text.contains('"status": "compliant"') : 'no json'
