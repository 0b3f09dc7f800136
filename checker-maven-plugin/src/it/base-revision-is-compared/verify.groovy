def log = new File(basedir, 'build.log').text
def (compared, unknown) = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()

assert compared.contains('error[operation-refused]') : 'the cut of retention is not found'
assert compared.contains("compared with 'HEAD': 1 change") : 'not said to be compared'
assert compared.contains('1 error fails the build (failOn=error):') : 'no failure of its findings'
assert unknown.contains('The backup configuration could not be checked completely:') : 'not incomplete'
assert unknown.contains("the base 'no-such-revision' was not read: ") : 'the revision is not named'
