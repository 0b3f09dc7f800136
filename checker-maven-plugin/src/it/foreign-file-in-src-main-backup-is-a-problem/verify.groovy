def log = new File(basedir, 'build.log').text

assert log.contains('problem[unsupported-format]') : 'passed over in silence'
