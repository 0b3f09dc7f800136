def log = new File(basedir, 'build.log').text
def (all, alone) = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()

assert all =~ /Failed to execute goal .* on project removed-module-is-told: \d+ errors? fails? the build/ : 'not told in the root'
assert all.contains('agents/fs-02 is declared in the base, and not any more') : 'nobody misses the module that was removed'
assert all.contains('agents/fs-03 is declared in the base, and not any more') : 'nobody misses the module that is not built any more'
assert all.contains("'dropped/src/main/backup' of the base 'HEAD' is there still") : 'not said that it stands'
assert all.contains('--> HEAD:./old/src/main/backup/estate.yaml:') : 'the place is not one that git shows'
assert !all.contains('fs-04') && !all.contains('fs-05') : 'what is skipped, or never was a module, is missed'
assert !all.contains('on project staying') : 'told in another module too'
assert !alone.contains('fs-02') : 'told where the root is not built'
