def log = new File(basedir, 'build.log').text

assert log.contains('problem[nothing-to-check]') : 'a false green'
