def log = new File(basedir, 'build.log').text

assert log.contains('Backup configuration compliant') : 'no verdict'
