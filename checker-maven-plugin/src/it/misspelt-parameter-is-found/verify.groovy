def log = new File(basedir, 'build.log').text

assert log.contains('has a parameter failon') : 'the parameter is not named'
