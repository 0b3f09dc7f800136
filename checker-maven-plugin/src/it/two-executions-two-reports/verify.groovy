assert new File(basedir, 'target/checker/lax/backup-report.json').text.contains('"status": "non-compliant"') : 'lax'
assert new File(basedir, 'target/checker/strict/backup-report.json').text.contains('"status": "compliant"') : 'strict'
assert !new File(basedir, 'target/checker/backup-report.json').exists() : 'one for both'
