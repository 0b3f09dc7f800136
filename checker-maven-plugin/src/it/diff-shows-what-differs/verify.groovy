def log = new File(basedir, 'build.log').text
def (compared, never, alone) = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()
def line = 'vaults/rsv, immutability: locked -> unlocked (weaker)'

assert compared.contains("what differs between 'exported' and 'src/main/backup':") : 'the two sides are not named'
assert compared.contains(line) : 'the difference is not shown'
assert !compared.contains('multi-user-authorization-missing') : 'what stands on both sides is shown'
assert compared.contains('2 errors fail the build (failOn=error):') : 'what is weaker does not fail the build'
assert never.contains(line) : 'the difference is not shown where it is let pass'
assert alone.contains('checker:diff compares with checker.base, a folder, or with checker.baseRef, a revision: name one of them')

def json = new File(basedir, 'target/checker/backup-report.json').text
def base = new groovy.json.JsonSlurper().parseText(json).base
assert [base.label, base.present] == ['exported', 'src/main/backup']
assert base.changes.collect { it.subject } == ['vaults/rsv'] : 'another change is reported'
assert !json.contains(basedir.path) : 'the report says on whose machine it was made'
