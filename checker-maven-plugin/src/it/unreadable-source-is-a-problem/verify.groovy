def log = new File(basedir, 'build.log').text

assert log.contains('problem[unreadable-file]') : 'dropped in silence'
assert log.contains("'deeper' was not read: it cannot be read") : 'not named'
