def log = new File(basedir, 'build.log').text

assert log.contains("'checker.failon'; did you mean 'checker.failOn'?") : 'another case'
assert log.contains("'checker.source'; did you mean 'checker.sources'?") : 'another letter'
assert !log.contains('indentSize') : 'parameters of another goal are named'
