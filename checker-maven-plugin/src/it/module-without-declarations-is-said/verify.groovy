def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] Nothing to check: no src/main/backup in plain') : 'not said of the jar'
assert log.contains('[INFO] Nothing to check: no src/main/backup in module-without-declarations-is-said') : 'not said of the root'
assert new File(basedir, 'declaring/target/checker/backup-report.json').exists() : 'not checked'
