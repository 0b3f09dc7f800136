def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] Nothing to check: no src/main/backup in plain') : 'not said'
