def status = { new File(basedir, "$it/target/checker/backup-report.json").text }

assert status('clients').contains('"status": "compliant"') : 'the vault of another module is not found'
assert status('vaults').contains('"status": "compliant"') : 'vaults'
assert status('policies').contains('"status": "non-compliant"') : 'the short retention is found where it is declared'
assert new File(basedir, 'build.log').text.contains('--> policies/src/main/backup/estate.yaml:') : 'the place does not lead to the file'
