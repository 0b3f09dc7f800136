def log = new File(basedir, 'build.log').text

assert log.contains("'checker.fail-on'; did you mean 'checker.failOn'?") : 'not refused'
