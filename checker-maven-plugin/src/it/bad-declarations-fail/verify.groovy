def log = new File(basedir, 'build.log').text

assert log.contains('error[retention-below-minimum]') : 'the rule is not named'
assert log.contains('daily retention of 3 days in policies/files is below the minimum of 7 days') : 'no message'
def tail = log.substring(log.indexOf('Failed to execute goal'))
assert tail.contains('retention-below-minimum') : 'the finding is not repeated where the build ends'
assert tail.contains('backup-report.html') : 'the report is not named where the build ends'
assert new File(basedir, 'target/checker/backup-report.html').exists() : 'no report'
