def log = new File(basedir, 'build.log').text
def site = new File(basedir, 'declaring/target/site')
def page = new File(site, 'backup-report.html').text

assert page.contains('.checker-report .verdict') : 'the styles are dropped'
assert page.contains('Status: non-compliant') : 'no status'
assert page.contains('>policies/files/daily<') : 'no finding'
assert page.contains('fail-on: warning') : 'a property is not read'
assert page.contains('href="checker/backup-report.html#failed-1"') : 'no link to the finding in the whole report'
assert new File(site, 'checker/backup-report.html').text.contains('id="failed-1"') : 'no whole report'
assert !new File(basedir, 'declaring/target/checker').exists() : 'files that nobody asked a site for'
assert log.contains('[INFO] Nothing to check: no src/main/backup in site-shows-the-report') : 'not said of the parent'
assert log.count('Nothing to check') == 1 : 'said twice'
assert !new File(basedir, 'target/site/backup-report.html').exists() : 'a page of nothing'
assert log.contains('[WARNING] Backup configuration non-compliant, reported only: ') : 'the verdict is not told'
