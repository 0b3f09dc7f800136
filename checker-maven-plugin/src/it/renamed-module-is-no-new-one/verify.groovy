def log = new File(basedir, 'build.log').text
def (checked, aggregated, alone) = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()

assert checked.contains('Nothing to check: no src/main/backup in renamed-module-is-no-new-one') : 'the root misses what moved'
assert checked.count("compared with 'HEAD': no change") == 2 : 'a module is not what it was'
assert aggregated.contains("compared with 'HEAD': no change") : 'together they differ'
assert alone.contains("compared with 'HEAD': no change") : 'the module alone is not what it was'
