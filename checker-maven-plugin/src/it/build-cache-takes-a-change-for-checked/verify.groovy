def log = new File(basedir, 'build.log').text
def (first, breaking, again) = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()

assert first.contains('Cache is INITIALIZED') : 'no cache'
assert new File(basedir, 'src/main/backup/estate.yaml').text.contains('daily: 3 days') : 'nothing was changed'
assert again.contains('Found cached build') : 'the cache knows the change: what README tells is not needed any more'
assert !again.contains('retention-below-minimum') : 'checked, against what README says'
