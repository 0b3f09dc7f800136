def log = new File(basedir, 'build.log').text
def (whole, alone) = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()

assert whole.contains('1 error fails the build (failOn=error):') : 'what a module decides counts for all, or its sources are not read as they are written'
assert whole.contains("backup-checker.yaml' does not count: checker:aggregate goes by the settings of the root") : 'silent about the settings of a module'
assert alone.contains('has declarations and is not part of this build') : 'a build without its modules passes for the whole'
