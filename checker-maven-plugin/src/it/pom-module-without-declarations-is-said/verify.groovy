def log = new File(basedir, 'build.log').text

assert log.contains('Nothing to check: a module with packaging pom') : 'not said'
