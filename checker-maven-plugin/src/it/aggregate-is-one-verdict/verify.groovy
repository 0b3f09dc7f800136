def log = new File(basedir, 'build.log').text
def (bound, typed, alone, written, known) = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()

[bound, typed].each {
  assert it.contains('Left out: checker.skip is set in left-out') : 'not said what is left out'
  assert it.contains('1 error fails the build (failOn=error):') : 'not one verdict of the three days that one module declares'
  assert it.contains('--> policies/src/main/backup/estate.yaml:') : 'the place does not lead to the file'
  assert it.contains('mvn checker:aggregate-baseline writes it down') : 'not said how to let stand what is there'
  assert !it.contains('not marked as thread-safe') : 'the asterisk box'
}
assert new File(basedir, 'target/checker/aggregate/backup-report.json').text.contains('"status": "compliant"') : 'no report of the last run in the root'
assert !new File(basedir, 'policies/target/checker').exists() : 'a module has a report of its own'
assert alone.contains('Nothing is checked: aggregate-is-one-verdict') : 'silent where the root is not built'
assert written.contains('backup-checker-baseline.json: 1 finding is known from now on') : 'no baseline'
assert written.count('Baseline: ') == 1 : 'more than one baseline'
assert new File(basedir, 'backup-checker-baseline.json').text.contains('policies/files') : 'the baseline of the root does not know what a module declares'
assert !new File(basedir, 'policies/backup-checker-baseline.json').exists() : 'a module has a baseline of its own'
assert known.contains('Backup configuration compliant:') : 'what is known fails the build'
