def log = new File(basedir, 'build.log').text

assert log.contains('# retention-below-minimum') : 'the rule is not explained'
assert log.contains('# 0x29834') : 'the code is not explained'
