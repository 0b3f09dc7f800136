def log = new File(basedir, 'build.log').text

assert log.contains("'sometimes' is not a value of checker.failOn") : 'not named'
