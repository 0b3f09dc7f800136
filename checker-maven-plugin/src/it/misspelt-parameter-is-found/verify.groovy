def log = new File(basedir, 'build.log').text

assert log.contains("The goal check has no parameter 'failon'; did you mean 'failOn'?") : 'the parameter is not named'
assert !log.contains('indentSize') : 'parameters of another goal are named'
