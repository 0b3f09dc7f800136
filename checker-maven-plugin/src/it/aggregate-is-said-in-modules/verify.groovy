def log = new File(basedir, 'build.log').text

assert log.contains('Checked with all modules in aggregate-is-said-in-modules') : 'a module that inherits the goal is silent'
assert log.count('Backup configuration compliant:') == 1 : 'more than one verdict'
