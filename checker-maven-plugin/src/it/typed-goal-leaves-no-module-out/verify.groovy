def log = new File(basedir, 'build.log').text
def (whole, named, alone) = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()

assert whole.contains("'declaring' has declarations, and Maven runs a goal that is typed in 'typed-goal-leaves-no-module-out' alone") : 'a module was left out'
assert whole.contains('type checker:aggregate to have all modules checked as one estate; for one module add -pl :declaring; or name what to check, as in -Dchecker.sources=declaring/src/main/backup') : 'not said what to do'
assert named.contains('1 file, ') : 'what was named is not checked'
assert alone.contains('1 file, ') : 'the module is not checked'
