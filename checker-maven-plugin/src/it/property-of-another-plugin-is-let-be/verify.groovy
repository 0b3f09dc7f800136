def log = new File(basedir, 'build.log').text

assert log.contains("[WARNING] No goal reads the property 'checker.jdk'") : 'not named'
assert !log.contains('checker.version') : 'it is none of ours'
assert log.contains('Backup configuration compliant') : 'no verdict'
