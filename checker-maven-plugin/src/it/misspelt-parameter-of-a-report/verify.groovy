def log = new File(basedir, 'build.log').text

assert log.contains("The goal report has no parameter 'source'; did you mean 'sources'?") : 'the parameter is not named'
