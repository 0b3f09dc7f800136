def log = new File(basedir, 'build.log').text

assert new File(basedir, 'estate/backup.yaml').exists() : 'no starter where the goal was typed'
assert !new File(basedir, 'one/estate').exists() : 'a module got a starter'
assert log.count('Next: mvn checker:check -Dchecker.sources=estate') == 1 : 'what to type next is not said once'
