def log = new File(basedir, 'build.log').text
def (found, missing, bare) = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()

assert found.contains('below the organisation\'s minimum of 60 days') : 'the raised minimum does not count'
assert found.contains('1 error fails the build (failOn=error):') : 'a waiver for another build is a problem of this one'
assert found.contains('settings: classpath:com/example/backup-checker.yaml') : 'not said whose settings count'
assert missing.contains("add the jar that holds it to the <dependencies> of the plugin") : 'not said what to do'
assert bare.contains('below the organisation\'s minimum of 60 days') : 'the prefix is needed'
