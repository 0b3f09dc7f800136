def log = new File(basedir, 'build.log').text
def (xml, typed) = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()

assert xml.contains('<failOn> is empty: write one of error, warning, note, never, or remove it') : 'an empty element is the default'
assert xml.contains('<formats> is empty: write some of ') : 'an empty list is the default'
assert xml.contains('<includes> is empty: write a pattern, such as prod, or remove it') : 'an empty list includes everything'
assert typed.contains('checker.failOn is empty: write one of error, warning, note, never, or remove it') : 'not said what may be written'
assert typed.contains('checker.sources is empty: write a file or a folder, such as src/main/backup, or remove it') : 'an empty property is the default'
