def log = new File(basedir, 'build.log').text
def (first, breaking, again) = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()

assert first.contains('Cache is INITIALIZED') : 'no cache'
assert again.contains('error[retention-below-minimum]') : 'a changed declaration is taken for a checked one'
