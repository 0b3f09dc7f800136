def log = new File(basedir, 'build.log').text

assert log.contains('src/main/backup/backup.yaml'.replace('/', File.separator)) : 'what was written is not named'
assert log.contains('Next: mvn checker:check') : 'what to type next is not said'
assert new File(basedir, 'src/main/backup/backup-checker.yaml').exists() : 'no settings'
assert log.contains('Backup configuration compliant') : 'the starter does not pass'
