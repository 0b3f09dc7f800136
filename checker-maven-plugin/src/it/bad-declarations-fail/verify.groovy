def log = new File(basedir, 'build.log').text
def place = 'src/main/backup/estate.yaml:'
def parts = log.split('Failed to execute goal')
def (before, tail) = [parts[0], parts[1]]

assert before.contains('[ERROR] error[retention-below-minimum]') : 'the rule is not named'
assert before.contains('daily retention of 3 days in policies/files is below the minimum of 7 days') : 'no message'
assert before.contains("--> $place") : 'the place does not lead to the file'
assert !before.contains('Backup configuration non-compliant') : 'the verdict is told twice'
assert tail.contains('1 error fails the build (failOn=error):') : 'the reason is not counted'
assert tail.contains("error[retention-below-minimum] $place") : 'the finding is not repeated where the build ends'
assert tail.contains('Backup configuration non-compliant: 1 file, ') : 'no totals'
assert tail.contains('backup-report.html') : 'the report is not named where the build ends'
assert !log.contains('waive ') : 'advice that cannot be followed'
assert log.contains('no base was given') : 'not said that nothing is compared'
assert new File(basedir, 'target/checker/backup-report.html').exists() : 'no report'
