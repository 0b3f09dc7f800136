def log = new File(basedir, 'build.log').text

assert !log.contains('not marked as thread-safe') : 'the asterisk box'
assert new File(basedir, 'one/target/checker/backup-report.json').text.contains('"status": "compliant"') : 'one'
assert new File(basedir, 'two/target/checker/backup-report.json').text.contains('"status": "non-compliant"') : 'two'
assert log.contains('--> two/src/main/backup/estate.yaml:') : 'the place does not lead to the file from where Maven was started'
assert new File(basedir, 'two/target/checker/backup-report.html').text =~ /<title>Backup report of [\w.:-]+:two, a module of / : 'no module in the title'
