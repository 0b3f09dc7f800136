def log = new File(basedir, 'build.log').text

assert !log.contains('compliant') : 'a verdict'
assert !log.contains('Report:') : 'a report'
