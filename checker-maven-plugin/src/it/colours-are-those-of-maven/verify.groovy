def log = new File(basedir, 'build.log').text
def (coloured, plain) = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()

assert coloured =~ /\u001b\[[\d;]+merror\[retention-below-minimum\]/ : 'no colour where Maven is told to use some'
assert plain.contains('error[retention-below-minimum]') : 'coloured where Maven is told not to'
