def log = new File(basedir, 'build.log').text

assert log.contains('The backup configuration could not be checked completely') : 'not incomplete'
assert log.contains('problem[unknown-key]') : 'the problem is not named'
assert new File(basedir, 'target/site/checker/backup-report.html').text.contains('Status: incomplete') : 'no report of what is wrong'
