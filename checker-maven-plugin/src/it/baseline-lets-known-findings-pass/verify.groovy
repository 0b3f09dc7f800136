def log = new File(basedir, 'build.log').text
def (failing, writing, passing, missing, misspelt, miswritten) = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()
def baseline = new File(basedir, 'declaring/backup-checker-baseline.json')

assert failing.contains('1 error fails the build (failOn=error):') : 'passes without a baseline'
assert failing.contains('[ERROR]     on: policies/files/daily') : 'not said how the finding is let stand'
assert writing.contains("[INFO] Baseline: $baseline: 1 finding is known from now on") : 'not said what was written'
assert writing.contains('[INFO] Nothing to check: no src/main/backup in plain') : 'not said of the module without sources'
assert !new File(basedir, 'plain/backup-checker-baseline.json').exists() : 'a baseline of nothing'
assert !new File(basedir, 'backup-checker-baseline.json').exists() : 'a baseline of the root'
assert baseline.text.contains('"subject": "policies/files/daily"') : 'the finding is not in it'
assert passing.contains('backup-checker-baseline.json: 1 finding is known') : 'the baseline of the module is not found'
assert missing.contains("There is no baseline 'nowhere.json': it is not at '") : 'a missing baseline was ignored'
assert misspelt.contains("'checker.baselin'; did you mean 'checker.baseline'?") : 'a misspelt property was ignored'
assert miswritten.contains("'checker.asof'; did you mean 'checker.asOf'?") : 'a misspelt property was ignored'
