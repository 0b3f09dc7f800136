def site = new File(basedir, 'target/site')
def page = new File(site, 'backup-report.html').text

assert page.contains('.checker-report .verdict') : 'the styles are dropped'
assert page.contains('Status: non-compliant') : 'no status'
assert page.contains('>policies/files/daily<') : 'no finding'
assert new File(site, 'checker/backup-report.html').exists() : 'no whole report'
