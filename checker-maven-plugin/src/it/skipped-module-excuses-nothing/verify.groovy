def log = new File(basedir, 'build.log').text

assert log.contains('problem[nothing-to-check]') : 'a false green'
assert log.contains('let the build be empty with checker.allowEmpty') : 'no way out is named'
