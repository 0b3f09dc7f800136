def log = new File(basedir, 'build.log').text

assert log.contains('problem[unknown-key]') : 'the problem is not named'
assert log.contains('did you mean') : 'no suggestion'
assert log.contains('could not be checked completely') : 'not incomplete'
assert new File(basedir, 'target/checker/backup-report.json').text.contains('"status": "incomplete"') : 'no report'
