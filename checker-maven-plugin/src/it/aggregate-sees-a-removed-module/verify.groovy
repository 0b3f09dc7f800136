def log = new File(basedir, 'build.log').text

assert log.contains('agents/fs-02 is declared in the base, and not any more') : 'nobody misses what was removed'
assert log.contains('--> HEAD:./old/src/main/backup/estate.yaml:') : 'the place is not one that git shows'
assert log.contains("'old/src/main/backup' of the base 'HEAD' is in no module any more") : 'not said why'
assert !log.contains('agents/fs-01 is declared') : 'what stays is missed'
