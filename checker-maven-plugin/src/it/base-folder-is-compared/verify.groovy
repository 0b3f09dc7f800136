def log = new File(basedir, 'build.log').text
def (compared, nowhere, empty, misspelt) = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()

assert compared.contains('error[operation-refused]') : 'the cut of retention is not found'
assert compared.contains("compared with 'base': 1 change") : 'not said to be compared'
assert nowhere.contains("There is no base 'nowhere': it is not at '") : 'a missing base was ignored'
assert !nowhere.contains("in the root of the build, '") : 'the same place is said twice'
assert empty.contains('checker.base is empty: write a value into it, or remove it') : 'an empty base was ignored'
assert misspelt.contains("'checker.baseref'; did you mean 'checker.baseRef'?") : 'a misspelt property was ignored'
