def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] Nothing to check: no src/main/backup in plain') : 'nothing was there before either'
assert log.contains("compared with 'HEAD': no change") : 'the module that declares is not compared'
assert log.contains('agents/fs-02 is declared in the base, and not any more') : 'nobody misses what was removed'
assert log =~ /Failed to execute goal .* on project removing: \d+ errors? fails? the build/ : 'the wrong module fails'
assert !log.contains('on project plain') : 'a module without declarations fails'
