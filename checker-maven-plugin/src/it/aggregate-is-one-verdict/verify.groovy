def log = new File(basedir, 'build.log').text
def (bound, typed, alone) = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()

[bound, typed].each {
  assert it.contains('Left out: checker.skip is set in left-out') : 'not said what is left out'
  assert it.contains('1 error fails the build (failOn=error):') : 'not one verdict of the three days that one module declares'
  assert it.contains('--> policies/src/main/backup/estate.yaml:') : 'the place does not lead to the file'
  assert !it.contains('not marked as thread-safe') : 'the asterisk box'
}
assert new File(basedir, 'target/checker/aggregate/backup-report.json').text.contains('"status": "non-compliant"') : 'no report in the root'
assert !new File(basedir, 'policies/target/checker').exists() : 'a module has a report of its own'
assert alone.contains('Nothing is checked: aggregate-is-one-verdict') : 'silent where the root is not built'
