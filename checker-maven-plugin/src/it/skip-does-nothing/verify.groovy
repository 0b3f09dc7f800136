def log = new File(basedir, 'build.log').text

assert log.contains('Skipped: checker.skip is set') : 'not said'
assert !new File(basedir, 'target/checker').exists() : 'a report was written'
