def log = new File(basedir, 'build.log').text

assert log.contains('below the organisation\'s minimum of 60 days') : 'the raised minimum does not count'
